package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Lines that a portal put round the article; which ones, stands in {@code boilerplate.txt}. */
@AutoService(RepairRule.class)
public final class BoilerplateRule implements RepairRule {

  /** A pattern for any words that begins and ends with certain ones. */
  private static final Pattern FRAMED = Pattern.compile("\\\\Q.*\\\\E");

  private static final Pattern OUTER_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  @Override
  public String id() {
    return "boilerplate";
  }

  @Override
  public Phase phase() {
    return Phase.STRUCTURE;
  }

  @Override
  public String description() {
    return "Removes navigation lines of portals, as listed in boilerplate.txt.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("He owns two newspapers from\nUnited States firms."),
        Example.untouched("Newspapers in English are rare in the valley."),
        new Example("The end.\n\nNewspapers in English\n\nNewspapers from Norway", "The end.\n"),
        Example.untouched("These are the end.\nNewspapers from Norway."),
        Example.untouched(
            "Follow us on the road to Mandalay.\n\nADVERTISEMENT.\n\nCopyright is dull."),
        new Example(
            "The end.\n\nShare on Facebook\n\nCopyright \u00a9 2024 The Post. All rights reserved.",
            "The end.\n"),
        new Example("The end.\n\nAll rights reserved.", "The end.\n"),
        new Example("The end.\n- Back to top -\nMore text.", "The end.\nMore text."));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Correction> found = new ArrayList<>();
    int start = 0;
    boolean fresh = true;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      String line = text.substring(start, end);
      boolean listed = fresh && !runsOn(text, end) && isListed(context, line);
      if (listed) {
        found.add(
            context.propose(
                this,
                start,
                end,
                "",
                0.97,
                "A navigation line of the portal.",
                Map.of("line", line)));
      }
      fresh =
          listed || line.isBlank() || !Character.isLetterOrDigit(line.charAt(line.length() - 1));
      start = end + 1;
    }
    return found;
  }

  /** True when the next line goes on in the middle of a sentence. */
  private static boolean runsOn(String text, int end) {
    return end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
  }

  /** True for a pattern without any words, or with some only between others. */
  private static boolean isWhole(String pattern) {
    return !pattern.contains("{") || FRAMED.matcher(pattern).matches();
  }

  private static boolean isListed(RuleContext context, String line) {
    String last = line.strip();
    if (last.isEmpty() || last.endsWith(",") || last.endsWith(";")) {
      return false;
    }
    // A pattern for any words may match the end of a sentence, a single word may be a headline.
    boolean sentence = last.endsWith(".");
    String bare = OUTER_MARKS.matcher(last).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = bare.replaceAll("\\s+", " ");
    return context.lexicon().user().boilerplate().stream()
        .filter(pattern -> !sentence || isWhole(pattern.pattern()) && plain.indexOf(' ') > 0)
        .anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
