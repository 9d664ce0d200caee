package uk.s2s.service.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.register.matching.Person;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;
import uk.s2s.service.subject.UpnsOfNames;

/** The requests for a pupil's file, by UPN, or by the names and the date of birth that a school asked with. */
@Component
@Order(5)
class RequestsAboutPupil implements HeldAboutPupil, UpnsOfNames {

    private final JdbcClient sql;
    private final PupilVault pupils;
    private final Names names;

    RequestsAboutPupil(JdbcClient sql, PupilVault pupils, Names names) {
        this.sql = sql;
        this.pupils = pupils;
        this.names = names;
    }

    @Override
    public String title() {
        return "Requests for the pupil's file";
    }

    @Override
    public Set<String> upnsOf(Subject subject) {
        return named(subject)
                .map(key -> requests(new long[] {key}).stream()
                        .flatMap(request -> pupils.find(request.id()).stream())
                        .map(RequestedPupil::upn)
                        .filter(upn -> !upn.isEmpty())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** That of the names, unless somebody else who bears them was asked for under another UPN. */
    @Override
    public Set<Long> hashesOf(Subject subject) {
        return named(subject)
                .filter(key -> isOnePupil(key, subject))
                .map(Set::of)
                .orElse(Set.of());
    }

    private boolean isOnePupil(long key, Subject subject) {
        Set<Long> numbers = sql.sql(
                        "select distinct upn_hash from request where pupil_hash = ? and upn_hash is not null")
                .param(key)
                .query(Long.class)
                .set();
        return subject.hashes().isEmpty()
                ? numbers.size() <= 1
                : subject.hashes().containsAll(numbers);
    }

    private Optional<Long> named(Subject subject) {
        LocalDate born = subject.birthDate();
        return born == null || subject.surname().isEmpty() || subject.forename().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        pupils.key(new RequestedPupil(subject.forename(), subject.surname(), "", born.toString(), ""))
                                .pupil());
    }

    @Override
    public long count(Subject subject) {
        return requests(subject.hashArray()).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        for (Request request : requests(subject.hashArray())) {
            export.heading("Request " + request.reference());
            Optional<RequestedPupil> pupil = pupils.find(request.id());
            if (pupil.filter(one -> subject.isAnother(person(one))).isPresent()) {
                export.aside();
            } else {
                export.table("What was asked, and what became of it", List.of("What", "Value"), rows(request, pupil));
            }
        }
    }

    private static Person person(RequestedPupil pupil) {
        return new Person(pupil.given(), pupil.family(), pupil.former(), pupil.born(), "", "", "", "");
    }

    private List<List<String>> rows(Request request, Optional<RequestedPupil> pupil) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("Asked by", names.of(request.asker())),
                List.of("Asked on", Times.second(request.askedAt())),
                List.of("School that was asked", names.of(request.asked())),
                List.of("First day at the new school", Times.day(request.startsOn())),
                List.of("State", request.state().title() + " since " + Times.second(request.changedAt()))));
        pupil.ifPresent(one -> rows.addAll(List.of(
                List.of("Name", one.name()),
                List.of("Former name", one.former()),
                List.of("Date of birth", Times.day(one.birthDate())),
                List.of("UPN", one.upn()))));
        if (request.whyNot() != null) {
            rows.add(List.of("Answer", request.whyNot().title()));
        }
        if (request.words() != null) {
            rows.add(List.of("What the school wrote", pupils.words(request.words())));
        }
        if (request.pupilRemovedAt() != null) {
            rows.add(List.of("Names and what was written", "Removed on " + Times.second(request.pupilRemovedAt())));
        }
        return rows;
    }

    private List<Request> requests(long[] hashes) {
        return sql.sql("select * from request where upn_hash = any(:hashes) or pupil_hash = any(:hashes) order by id")
                .param("hashes", hashes)
                .query(RequestRows::request)
                .list();
    }
}
