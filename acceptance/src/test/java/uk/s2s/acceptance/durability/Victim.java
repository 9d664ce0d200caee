package uk.s2s.acceptance.durability;

import uk.s2s.acceptance.stage.ServiceProcess;

/** What is killed with {@code kill -9}. */
enum Victim {
    SERVICE {
        @Override
        void kill(ServiceProcess service) {
            service.kill();
        }
    },
    /** The service starts another one by itself. */
    DATABASE {
        @Override
        void kill(ServiceProcess service) {
            service.postgres().destroyForcibly();
        }
    },
    BOTH {
        @Override
        void kill(ServiceProcess service) {
            service.postgres().destroyForcibly();
            service.kill();
        }
    };

    abstract void kill(ServiceProcess service);
}
