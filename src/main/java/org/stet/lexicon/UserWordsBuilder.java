package org.stet.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses the user's files; a mistake is told with file, line and reason. */
final class UserWordsBuilder {

  private final Set<String> words = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> protectedWords = new HashSet<>();
  private final Map<String, String> compounds = new HashMap<>();
  private final Map<String, String> replacements = new HashMap<>();
  private final List<Pattern> boilerplate = new ArrayList<>();
  private final List<Confusion> confusions = new ArrayList<>();

  void words(String file, String content) {
    words.addAll(WordFile.words(file, content));
  }

  void names(String file, String content) {
    for (WordFile.Item item : WordFile.items(content)) {
      if (item.text().indexOf('\t') >= 0) {
        throw new DictionaryException(
            file, item.line(), "a name stands alone on its line; there is a tab in this one");
      }
      names.addAll(Arrays.asList(WordFile.withLetter(file, item).split("\\s+")));
    }
  }

  void protectedWords(String file, String content) {
    protectedWords.addAll(WordFile.words(file, content));
  }

  void compounds(String file, String content) {
    for (WordFile.Item item : WordFile.items(content)) {
      String compound = item.text();
      if (compound.indexOf('-') <= 0 || compound.endsWith("-") || compound.contains(" ")) {
        throw new DictionaryException(
            file, item.line(), "\"" + compound + "\" is not a compound with a hyphen inside");
      }
      compounds.putIfAbsent(compound.replace("-", "").toLowerCase(Locale.ROOT), compound);
    }
  }

  void replacements(String file, String content) {
    for (WordFile.Item item : WordFile.items(content)) {
      String[] columns = item.text().split("\t", -1);
      if (columns.length != 2) {
        throw new DictionaryException(
            file, item.line(), "needs two columns parted by one tab: what was read, what is right");
      }
      String before = columns[0].strip();
      String after = columns[1].strip();
      if (before.isEmpty() || after.isEmpty() || before.contains(" ")) {
        throw new DictionaryException(
            file,
            item.line(),
            "what was read must be one word, and what is right must not be empty");
      }
      String known = replacements.putIfAbsent(before, after);
      if (known != null && !known.equals(after)) {
        throw new DictionaryException(
            file, item.line(), "\"" + before + "\" is already replaced by \"" + known + "\"");
      }
    }
    for (WordFile.Item item : WordFile.items(content)) {
      String after = item.text().split("\t", -1)[1].strip();
      if (replacements.containsKey(after)) {
        throw new DictionaryException(
            file, item.line(), "\"" + after + "\" is itself replaced; say what is right at once");
      }
    }
  }

  void boilerplate(String file, String content) {
    for (WordFile.Item item : WordFile.items(content)) {
      String text = item.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (text.replace("*", "").isBlank()) {
        throw new DictionaryException(file, item.line(), "this would match every line");
      }
      boilerplate.add(
          Pattern.compile(
              Arrays.stream(text.split("\\*", -1))
                  .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                  .collect(Collectors.joining(".{1,40}"))));
    }
  }

  void confusions(String file, String content) {
    confusions.addAll(ConfusionFile.parse(file, content));
  }

  UserWords build() {
    return new UserWords(
        words, names, protectedWords, compounds, replacements, boilerplate, confusions);
  }
}
