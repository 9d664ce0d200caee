package uk.s2s.service.accounts;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.service.commands.Command;

/** {@code accounts unlock}: the way back in for a locked administrator whom no other can unlock. */
@Component
class AccountsCommand implements Command {

    private static final String USAGE = """
            Usage: accounts unlock EMAIL
            Ends the lock that too many wrong passwords have put on an account. A running service goes on meanwhile.
            Exit codes: 0 unlocked, 1 there is no such account, 2 wrong usage, 3 it could not be done.""";

    private final Accounts accounts;

    AccountsCommand(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2 || !arguments.get(0).equals("unlock")) {
            out.println(USAGE);
            return WRONG_USAGE;
        }
        Optional<Account> account = accounts.findByEmail(arguments.get(1));
        if (account.isEmpty() || !accounts.unlock(account.get().id(), null, null)) {
            out.println("There is no account with the email address " + arguments.get(1) + ".");
            return PROBLEM;
        }
        out.println("The account is unlocked: " + account.get().email() + " may sign in again.");
        return DONE;
    }
}
