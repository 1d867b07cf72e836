package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A portal ran the line about the author into the byline, and put a bullet before it. */
@AutoService(RepairRule.class)
public final class BylineRule implements RepairRule {

  private static final Pattern START =
      Pattern.compile("^(?:[-\u2013\u2014\u2022*\u00b7]\\s+)?(?:By|BY)\\s");
  private static final Set<String> VERBS =
      Set.of(
          "writes",
          "write",
          "wrote",
          "reports",
          "report",
          "reported",
          "covers",
          "cover",
          "is",
          "are",
          "was",
          "contributed",
          "contributes",
          "blogs",
          "teaches",
          "edits");
  private static final int LONGEST = 16;

  @Override
  public String id() {
    return "byline";
  }

  @Override
  public Phase phase() {
    return Phase.STRUCTURE;
  }

  @Override
  public String description() {
    return "Parts a byline from the line about its author that was run into it, and takes the bullet away.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("By Jane Roe"),
        Example.untouched("By Monday evening Roe was gone. Roe writes well."),
        Example.untouched("- By Jane Roe's count, Roe writes daily."),
        new Example(
            "- By Jane Roe Roe writes for the Evening Press.",
            "By Jane Roe\n\nRoe writes for the Evening Press."),
        new Example(
            "By Jane Roe and John Doe Roe and Doe write for the Press.",
            "By Jane Roe and John Doe\n\nRoe and Doe write for the Press."));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    if (!START.matcher(text).find()) {
      return List.of();
    }
    List<Token> tokens = Token.of(context);
    int by = tokens.get(0).core().isEmpty() ? 1 : 0;
    for (int i = by + 3; i + 1 < Math.min(tokens.size(), LONGEST); i++) {
      if (isSeam(tokens, by, i)) {
        return seam(context, tokens, by, i);
      }
    }
    return List.of();
  }

  private List<Correction> seam(RuleContext context, List<Token> tokens, int by, int at) {
    String reason = "The line about the author was run into the byline.";
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    List<Correction> found = new ArrayList<>();
    if (by > 0) {
      Token bullet = tokens.get(0);
      found.add(context.propose(this, bullet.start(), bullet.end(), "", 0.95, reason, Map.of()));
    }
    found.add(
        context.propose(
            this,
            left.start(),
            right.end(),
            left.text() + "\n\n" + right.text(),
            0.97,
            reason,
            Map.of("author", right.core().text())));
    return found;
  }

  /** The surname of the byline stands again, and a verb follows, after names only. */
  private static boolean isSeam(List<Token> tokens, int by, int at) {
    String name = tokens.get(at).text();
    boolean again = false;
    for (int i = by + 1; i < at; i++) {
      Token token = tokens.get(i);
      if (!token.isCapitalised() && !token.text().equals("and")) {
        return false;
      }
      again |= i > by + 1 && token.core().text().equals(name);
    }
    Token before = tokens.get(at - 1);
    return again && !before.closes() && before.isCapitalised() && verbFollows(tokens, at);
  }

  private static boolean verbFollows(List<Token> tokens, int at) {
    boolean alone = VERBS.contains(tokens.get(at + 1).text());
    boolean two =
        at + 3 < tokens.size()
            && tokens.get(at + 1).text().equals("and")
            && VERBS.contains(tokens.get(at + 3).text());
    return alone || two;
  }
}
