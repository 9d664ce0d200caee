package uk.s2s.service.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The bank holidays of England, substitute days and those given once among them. For any thread. */
@Component
@Lazy // reading the library's calendars takes a tenth of a second, and few starts need them
final class BankHolidays {

    private static final String ENGLAND = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    boolean includes(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::daysOf).contains(day);
    }

    private Set<LocalDate> daysOf(int year) {
        return holidays.getHolidays(Year.of(year), ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDate easterMonday(int year) {
        return holidays.getHolidays(Year.of(year), ENGLAND).stream()
                .filter(holiday -> holiday.getPropertiesKey().endsWith("EASTER_MONDAY"))
                .map(Holiday::getDate)
                .findFirst()
                .orElseThrow();
    }
}
