package org.stet.repair.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.en.AbstractEnglishSpellerRule;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;

/**
 * LanguageTool's American speller, asked word by word. {@code JLanguageTool} itself would load
 * every grammar rule first, which takes seconds; style and grammar are none of our business. The
 * rule of the speller is loaded when a word is first asked for, in about a second.
 */
public final class LanguageToolSpeller implements Speller {

  private static final int MOST_KEPT = 100_000;

  private final OneLetterAway rule;
  private final ConcurrentHashMap<String, List<String>> asked = new ConcurrentHashMap<>();

  private LanguageToolSpeller() {
    Language english = Languages.getLanguageForShortCode("en-US");
    try {
      rule = new OneLetterAway(english);
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool's dictionary cannot be read", e);
    }
  }

  /** A speller that loads LanguageTool at the first question. */
  public static Speller lazy() {
    return word -> Holder.SPELLER.suggestions(word);
  }

  @Override
  public List<String> suggestions(String word) {
    List<String> known = asked.get(word);
    if (known != null) {
      return known;
    }
    List<String> found = ask(word);
    if (asked.size() < MOST_KEPT) {
      asked.put(word, found);
    }
    return found;
  }

  /** One at a time: the rule is not made for several threads. */
  private synchronized List<String> ask(String word) {
    try {
      RuleMatch[] matches = rule.match(sentence(word));
      return Arrays.stream(matches)
          .limit(1)
          .flatMap(match -> match.getSuggestedReplacements().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool could not look up '" + word + "'", e);
    }
  }

  private static AnalyzedSentence sentence(String word) {
    AnalyzedTokenReadings start =
        new AnalyzedTokenReadings(
            List.of(new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, "")), 0);
    AnalyzedTokenReadings only =
        new AnalyzedTokenReadings(List.of(new AnalyzedToken(word, "", word)), 0);
    return new AnalyzedSentence(new AnalyzedTokenReadings[] {start, only});
  }

  /**
   * {@link MorfologikAmericanSpellerRule}, but looking one letter away only. That one looks two and
   * three letters away where it finds nothing, which takes many times as long and is of no use.
   */
  private static final class OneLetterAway extends AbstractEnglishSpellerRule {
    OneLetterAway(Language english) throws IOException {
      super(JLanguageTool.getMessageBundle(english), english);
      isMisspelled("loads the dictionaries");
      speller2 = speller1;
      speller3 = speller1;
    }

    @Override
    public String getId() {
      return MorfologikAmericanSpellerRule.RULE_ID;
    }

    @Override
    public String getFileName() {
      return "/en/hunspell/en_US.dict";
    }

    @Override
    public String getLanguageVariantSpellingFileName() {
      return "en/hunspell/spelling_en-US.txt";
    }
  }

  private static final class Holder {
    private static final LanguageToolSpeller SPELLER = new LanguageToolSpeller();
  }
}
