package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A compound that lost its hyphen: {@code wellknown}, {@code 35yearold}, {@code AsiaPacific}. */
@AutoService(RepairRule.class)
public final class LostHyphenRule implements RepairRule {
  private static final int SHORTEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"'\u2019\u201d)]*$");

  @Override
  public String id() {
    return "lost-hyphen";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Puts back the hyphen that a compound lost, where the joined word is none.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("healthcare smartphones carmakers WordPress McDonald Westgate YouTube"),
        Example.untouched(
            "a theologian, antitrust law, the mulesing of lambs, prospects, forecasting"),
        Example.untouched(
            "a multimember board of the well-known, state-owned firm, and its three-year plan for"
                + " long-term owners"),
        new Example("a wellknown man", "a well-known man"),
        Example.untouched("I was walkin' and plugin\u2019 away"),
        Example.untouched("Hen-in-Hardenne won; the lumbermen's Goldsmith-Yorkin line"),
        new Example(
            "It is an easytoread one-and-ahalf-page book on 19thcentury houses that the town and its old people have"
                + " long been waiting for, and it will be found in every shop before the winter.",
            "It is an easy-to-read one-and-a-half-page book on 19th-century houses that the town and its old people have"
                + " long been waiting for, and it will be found in every shop before the winter."),
        new Example("a fulltime, longterm plan", "a full-time, long-term plan"),
        new Example("a 35yearold in AsiaPacific", "a 35-year-old in Asia-Pacific"),
        new Example("the stateowned, Londonbased firm", "the state-owned, London-based firm"),
        new Example(
            "in the secondhalf of a fiveyear plan", "in the second-half of a five-year plan"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    boolean atStart = true;
    for (Token token : Token.of(context)) {
      if (!Known.isProtected(context, token)) {
        for (Token part : token.parts()) {
          String bare = withoutEnding(part, token);
          compound(context, bare, atStart && part.start() == token.core().start())
              .ifPresent(compound -> found.add(make(context, part, bare, compound)));
        }
      }
      atStart = SENTENCE_END.matcher(token.text()).find();
    }
    return found;
  }

  /** The word without a possessive's ending; none where speech cut its last letter, walkin'. */
  private static String withoutEnding(Token part, Token token) {
    int next = part.end() - token.start();
    boolean cut =
        part.text().endsWith("in")
            && next < token.text().length()
            && "'\u2019".indexOf(token.text().charAt(next)) >= 0;
    return cut ? "" : part.text().replaceFirst("['\u2019]s$", "");
  }

  private static Optional<LostHyphen> compound(RuleContext context, String bare, boolean atStart) {
    if (bare.length() < SHORTEST || !WORD.matcher(bare).matches()) {
      return Optional.empty();
    }
    if (Known.isWord(context.lexicon(), bare)) {
      return LostHyphen.ofGoodWord(context, bare);
    }
    Optional<LostHyphen> found = LostHyphen.find(context, bare);
    return atStart && Character.isUpperCase(bare.charAt(0))
        ? LostHyphen.findAtStart(context, bare).or(() -> found)
        : found;
  }

  private Correction make(RuleContext context, Token core, String bare, LostHyphen compound) {
    return context.propose(
        this,
        core.start(),
        core.end(),
        compound.text() + core.text().substring(bare.length()),
        compound.sure(),
        compound.reason(),
        Map.of("compound", compound.text()));
  }
}
