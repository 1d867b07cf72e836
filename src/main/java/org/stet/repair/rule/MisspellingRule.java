package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * A letter of a pair is lost or one is doubled: {@code occured}. Readings do that to thin letters,
 * and writers to any; by itself it is only a suggestion, since an older or rarer spelling looks the
 * same.
 */
@AutoService(RepairRule.class)
public final class MisspellingRule implements RepairRule {

  private static final int SHORTEST = 6;
  private static final double SURE = 0.6;

  @Override
  public String id() {
    return "misspelling";
  }

  @Override
  public Phase phase() {
    return Phase.CONTEXT;
  }

  @Override
  public String description() {
    return "Suggests a usual word where one letter of a pair is lost or one is doubled.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("It occured to him."),
        Example.untouched("Travelling, traveling, worshiped and worshipped, Phillip Matthews"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token core = token.core();
      if (core.text().length() >= SHORTEST
          && core.isLower()
          && !Known.isProtected(context, token)
          && !context.lexicon().knows(core.text())
          && context.document().count(core.text()) <= 2) {
        only(context.lexicon(), core.text())
            .ifPresent(
                word ->
                    found.add(
                        context.propose(
                            this,
                            core.start(),
                            core.end(),
                            word,
                            SURE,
                            "A letter more or less makes it a usual word.",
                            Map.of("word", word))));
      }
    }
    return found;
  }

  /** The one usual word that a doubled or undoubled letter makes. */
  private static Optional<String> only(Lexicon lexicon, String word) {
    List<String> usual =
        repaired(word).stream().distinct().filter(w -> Known.isUsual(lexicon, w)).toList();
    return usual.size() == 1 ? Optional.of(usual.get(0)) : Optional.empty();
  }

  private static List<String> repaired(String word) {
    List<String> forms = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if (head.charAt(i - 1) == tail.charAt(0)) {
        forms.add(head + tail.substring(1));
      } else {
        forms.add(head + head.charAt(i - 1) + tail);
      }
    }
    return forms;
  }
}
