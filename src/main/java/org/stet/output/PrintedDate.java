package org.stet.output;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Role;

/**
 * The day that the heads of a document's pages print, where it leaves no doubt: weekday and date
 * that fit each other, surely read, in a line of folio or masthead, and the same on all pages that
 * have one. A date without its weekday may be that of the founding or of the entry at the post
 * office, and a misread one still looks like a date.
 */
public final class PrintedDate {

  private static final Confidence SURE = new Confidence(0.9);

  private final Locale locale;
  private final List<String> weekdays;
  private final List<String> months;
  private final List<Pattern> orders;
  private final Set<LocalDate> days = new HashSet<>();

  /**
   * @param language of the document, BCP 47
   */
  public PrintedDate(String language) {
    locale = Locale.forLanguageTag(language);
    weekdays =
        Stream.of(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, locale)).toList();
    months = Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, locale)).toList();
    String weekday = "(?iu)(?<weekday>" + String.join("|", weekdays) + ")";
    String between = "( morning| evening)?[.,]? (the |den |le )?";
    String month = "(?<month>" + String.join("|", months) + ")";
    String day = "(?<day>\\d{1,2})(st|nd|rd|th|er|\\.)?,? ";
    String year = "(?<year>1[6-9]\\d\\d|20\\d\\d)\\b";
    orders =
        List.of(
            Pattern.compile(weekday + between + month + " " + day + year),
            Pattern.compile(weekday + between + day + month + ",? " + year));
  }

  /** Looks at one more page, after layout. */
  public void see(Page page) {
    page.order().articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .filter(paragraph -> Set.of(Role.FOLIO, Role.MASTHEAD).contains(paragraph.role()))
        .flatMap(paragraph -> paragraph.lines().stream())
        .forEach(this::see);
  }

  private void see(Line line) {
    for (Pattern order : orders) {
      Matcher found = order.matcher(line.text());
      while (found.find()) {
        if (isSure(line, found)) {
          day(found).ifPresent(days::add);
        }
      }
    }
  }

  private static boolean isSure(Line line, Matcher found) {
    int first = spaces(line.text().substring(0, found.start()));
    int last = first + spaces(found.group());
    return line.words().subList(first, last + 1).stream()
        .allMatch(word -> word.confidence().atLeast(SURE));
  }

  private static int spaces(String text) {
    return (int) text.chars().filter(c -> c == ' ').count();
  }

  /** Empty where the weekday is that of another day. */
  private Optional<LocalDate> day(Matcher found) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(found.group("year")),
              place(months, found.group("month")),
              Integer.parseInt(found.group("day")));
      boolean fits = day.getDayOfWeek().getValue() == place(weekdays, found.group("weekday"));
      return fits ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** From 1. */
  private int place(List<String> names, String name) {
    return 1
        + names.stream().map(n -> n.toLowerCase(locale)).toList().indexOf(name.toLowerCase(locale));
  }

  /** The day as W3C writes it; empty where none or more than one was printed. */
  public Optional<String> day() {
    return days.size() == 1 ? days.stream().findFirst().map(LocalDate::toString) : Optional.empty();
  }
}
