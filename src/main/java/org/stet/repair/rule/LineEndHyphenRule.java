package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Words broken at a line end: joined, but a true compound keeps its hyphen. */
@AutoService(RepairRule.class)
public final class LineEndHyphenRule implements RepairRule {

  private static final Pattern BROKEN =
      Pattern.compile(
          "((?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}'\u2019-]*[\\p{L}\\p{N}])([-\u00ac\u00ad\u2010\u2e17=])([ \\n])([\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*)");

  /** After these a hyphen at the end hangs in the air on purpose. */
  private static final Set<String> SUSPENDING =
      Set.of("and", "or", "to", "nor", "but", "und", "et");

  @Override
  public String id() {
    return "line-end-hyphen";
  }

  @Override
  public Phase phase() {
    return Phase.HYPHENATION;
  }

  @Override
  public String description() {
    return "Joins words broken at a line end; compounds keep their hyphen.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("short-\nand long-term plans \u2014\nsaid he"),
        Example.untouched("a pre- and post-war man"),
        Example.untouched("he said=\nthat x=\ny, and so= on"),
        new Example("the govern-\nment fell", "the government\nfell"),
        new Example("a well-\nknown man", "a well-known\nman"),
        new Example(
            "the govern\u00ac\nment and micro\u00ad\nscope", "the government\nand microscope"),
        new Example("the gov- ernment fell", "the government fell"),
        new Example("the govern\u2e17\nment and micro=\nscope", "the government\nand microscope"),
        new Example("on U.S.-\nChina talks", "on U.S.-China\ntalks"),
        new Example("A CREDIT-\nBASED GOVERN-\nMENT", "A CREDIT-BASED\nGOVERNMENT"),
        new Example("Anglo-\nAmerican ties", "Anglo-American\nties"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    Matcher broken = BROKEN.matcher(context.passage().text());
    int from = 0;
    while (broken.find(from)) {
      boolean lineEnd = broken.group(3).equals("\n");
      Optional<BrokenWord> word =
          lineEnd
              ? BrokenWord.of(context, broken.group(1), broken.group(2), broken.group(4))
              : BrokenWord.inLine(context, broken.group(1), broken.group(2), broken.group(4));
      from = word.isPresent() ? broken.end() : broken.end(3);
      int start = broken.start();
      int end = broken.end();
      word.filter(w -> !suspends(context, w, broken.group(4)))
          .ifPresent(w -> found.add(make(context, start, end, w)));
    }
    return found;
  }

  private Correction make(RuleContext context, int start, int end, BrokenWord word) {
    return context.propose(this, start, end, word.text(), word.sure(), word.reason(), Map.of());
  }

  private static boolean suspends(RuleContext context, BrokenWord word, String right) {
    return SUSPENDING.contains(right) && !context.lexicon().knows(word.text());
  }
}
