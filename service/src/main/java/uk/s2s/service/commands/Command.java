package uk.s2s.service.commands;

import java.io.PrintStream;
import java.util.List;

/** A command, chosen by the first word after the program's name. A feature declares one as a bean. */
public interface Command {

    /** It did what was asked, and all is well. */
    int DONE = 0;

    /** It did what was asked, and the answer is no. */
    int PROBLEM = 1;

    int WRONG_USAGE = 2;

    /** It could not do what was asked. */
    int COULD_NOT = 3;

    /** The first word, such as {@code audit}. */
    String name();

    /**
     * @param arguments what follows the first word
     * @param out for people, and for programs that read what people read
     * @return the exit code: one of the constants here
     */
    int run(List<String> arguments, PrintStream out);
}
