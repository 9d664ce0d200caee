-- Steps of one moment keep their order.
create sequence transfer_step_number;
alter table transfer_step add column number bigint not null default nextval('transfer_step_number');
alter sequence transfer_step_number owned by transfer_step.number;
