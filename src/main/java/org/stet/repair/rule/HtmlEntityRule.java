package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Signs that a portal left by the names or numbers that HTML has for them. */
@AutoService(RepairRule.class)
public final class HtmlEntityRule implements RepairRule {
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{2,5})|([a-z]{2,6}));");
  private static final Pattern MARKUP = Pattern.compile("&lt;/?[a-zA-Z]|</?[a-zA-Z]");
  private static final double SURE = 0.98;

  /** Of letters and of signs of science: older web text of papers writes these so on purpose. */
  private static final double LIKELY = 0.8;

  private static final int FIRST_OF_PUNCTUATION = 0x2000;
  private static final int FIRST_SIGN = 0x20;
  private static final int LAST_CONTROL = 0x9f;
  private static final int SURROGATES = 0xd800;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("hellip", "\u2026"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("pound", "\u00a3"),
          Map.entry("euro", "\u20ac"),
          Map.entry("cent", "\u00a2"),
          Map.entry("deg", "\u00b0"),
          Map.entry("copy", "\u00a9"),
          Map.entry("eacute", "\u00e9"),
          Map.entry("egrave", "\u00e8"),
          Map.entry("ouml", "\u00f6"),
          Map.entry("uuml", "\u00fc"),
          Map.entry("ntilde", "\u00f1"));

  @Override
  public String id() {
    return "html-entity";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Writes the sign for which a portal left its HTML name or number.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("AT&T; R&D & more; Smith &c; Tom &Jerry;"),
        Example.untouched("Write &lt;b&gt; for bold type and &amp;amp; for the sign."),
        Example.untouched("&#7; &#130; &foobar;"),
        Example.untouched("It was 5&deg; at the caf&eacute;, and only a suggestion is made."),
        new Example(
            "AT&amp;T&#8217;s shares &mdash; up 5&nbsp;cents",
            "AT&T\u2019s shares \u2014 up 5 cents"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    if (text.indexOf('&') < 0 || MARKUP.matcher(text).find()) {
      return List.of();
    }
    return new Rewriting(
            HtmlEntityRule::plain,
            token -> isExport(context) || isOfMarkup(token) ? SURE : LIKELY,
            "The portal left the sign's HTML name or number.")
        .propose(this, context);
  }

  private static String plain(String text) {
    return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(sign(match)));
  }

  private static boolean isExport(RuleContext context) {
    return context.document().wasExported() || context.document().lostItsHyphens();
  }

  /** True where all are signs of punctuation: only a program writes these so. */
  private static boolean isOfMarkup(String text) {
    return ENTITY
        .matcher(text)
        .results()
        .map(HtmlEntityRule::sign)
        .noneMatch(sign -> sign.codePoints().anyMatch(HtmlEntityRule::isLetterOrOther));
  }

  private static boolean isLetterOrOther(int sign) {
    return Character.isLetter(sign) || (sign > LAST_CONTROL && sign < FIRST_OF_PUNCTUATION);
  }

  private static String sign(java.util.regex.MatchResult match) {
    String number = match.group(1);
    if (number == null) {
      return NAMED.getOrDefault(match.group(2), match.group());
    }
    int code = Integer.parseInt(number);
    boolean isSign =
        code >= FIRST_SIGN && code < SURROGATES && (code < 0x7f || code > LAST_CONTROL);
    return isSign ? Character.toString(code) : match.group();
  }
}
