package uk.s2s.service.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Reads the form by which a school says why it sends no file. */
@Component
class AnswerForm {

    private static final int LONGEST_WORDS = 1000;

    private final Schools schools;
    private final Transfers transfers;

    AnswerForm(Schools schools, Transfers transfers) {
        this.schools = schools;
        this.transfers = transfers;
    }

    /** @param errors what is wrong is added here, and then empty is returned */
    Optional<Answer> read(Request request, Map<String, String> typed, List<FieldError> errors) {
        Optional<WhyNot> why = Arrays.stream(WhyNot.values())
                .filter(one -> one.name().equals(typed.get("why")))
                .findFirst();
        if (why.isEmpty()) {
            errors.add(new FieldError("why-NEVER_ON_ROLL", "Choose why you send no file"));
            return Optional.empty();
        }
        String words = typed.getOrDefault("words", "").strip();
        if (words.length() > LONGEST_WORDS) {
            errors.add(new FieldError("words", "What you write must be 1,000 characters or fewer"));
        }
        if (why.get() == WhyNot.OTHER && words.isEmpty()) {
            errors.add(new FieldError("words", "Write why, so that the other school knows what to do"));
        }
        SchoolNumber goneTo =
                why.get() == WhyNot.GONE_TO_SCHOOL ? goneTo(request, typed.getOrDefault("school", ""), errors) : null;
        UUID sent = why.get() == WhyNot.ALREADY_SENT ? sent(request, typed.getOrDefault("file", ""), errors) : null;
        return errors.isEmpty() ? Optional.of(new Answer(why.get(), goneTo, sent, words)) : Optional.empty();
    }

    private @Nullable SchoolNumber goneTo(Request request, String typed, List<FieldError> errors) {
        String number = typed.replaceAll("[\\s/-]", "");
        if (!number.matches("[0-9]{7}")
                || schools.find(new SchoolNumber(number)).isEmpty()) {
            errors.add(
                    new FieldError(
                            "school",
                            "Enter the school's number, seven digits such as 9266910. Find a school tells it; if you do not know the school, choose elsewhere"));
            return null;
        }
        var school = new SchoolNumber(number);
        if (school.equals(request.asker()) || school.equals(request.asked())) {
            errors.add(new FieldError("school", "Enter another school than your own and the one that asks"));
        }
        return school;
    }

    private @Nullable UUID sent(Request request, String typed, List<FieldError> errors) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<Transfer> file = transfers
                .findByReference(typed)
                .filter(one -> one.source().equals(request.asked())
                        && one.destination().equals(request.asker().value())
                        && one.reachedItsDestination());
        if (file.isEmpty()) {
            errors.add(
                    new FieldError(
                            "file",
                            "You have sent the other school no file with this reference. Look it up under Sent files, or leave it out"));
        }
        return file.map(Transfer::id).orElse(null);
    }
}
