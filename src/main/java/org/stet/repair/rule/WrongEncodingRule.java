package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Text in UTF-8 that a portal took for Windows-1252: {@code caf\u00c3\u00a9}. */
@AutoService(RepairRule.class)
public final class WrongEncodingRule implements RepairRule {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Two or three bytes of UTF-8, as they begin in texts of western languages. */
  private static final Pattern SEQUENCE =
      Pattern.compile("[\u00c2\u00c3][\u0080-\u2122&&[^\\p{Lu}]]|\u00e2[\u0080-\u2122]{2}");

  private static final int FIRST = 0x80;
  private static final int LAST_CONTROL = 0x9f;

  private static final Rewriting REWRITING =
      new Rewriting(
          WrongEncodingRule::plain,
          token -> 0.97,
          "The text was in UTF-8 and was read as Windows-1252.");

  @Override
  public String id() {
    return "wrong-encoding";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Reads anew what was written in UTF-8 and read as Windows-1252.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched(
            "S\u00c3O PAULO, \u00c2ge, ch\u00e2teau, \u201cUME\u00c5\u201d, \u00c2\u2026 \u00e2\u2026"),
        new Example(
            "the caf\u00c3\u00a9 doesn\u00e2\u20ac\u2122t cost \u00c2\u00a35",
            "the caf\u00e9 doesn\u2019t cost \u00a35"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    return REWRITING.propose(this, context);
  }

  private static String plain(String text) {
    return SEQUENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(decode(match.group()).orElse(match.group())));
  }

  private static Optional<String> decode(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean control = sign >= FIRST && sign <= LAST_CONTROL;
      byte[] one = control ? new byte[] {(byte) sign} : text.substring(i, i + 1).getBytes(WINDOWS);
      if (one.length != 1 || one[0] == '?') {
        return Optional.empty();
      }
      bytes.put(one);
    }
    try {
      return Optional.of(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .decode(bytes.flip())
                  .toString()
                  .replace('\u00a0', ' '))
          .filter(sign -> sign.codePoints().noneMatch(WrongEncodingRule::isStillWrong));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text that was read wrongly twice is left to a person. */
  private static boolean isStillWrong(int sign) {
    return Character.isISOControl(sign) || sign == 0xc2 || sign == 0xc3;
  }
}
