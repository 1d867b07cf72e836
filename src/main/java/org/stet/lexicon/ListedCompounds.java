package org.stet.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compounds that the English dictionary of LanguageTool lists as written with a hyphen, read from
 * the file that comes with it. Those that may as well be one word are left out.
 */
final class ListedCompounds {
  private static final String FILE = "/org/languagetool/resource/en/compounds.txt";

  /** A star: never as one word. Without one, or with other marks, one word is usual, too. */
  private static final Pattern LINE = Pattern.compile("(\\p{L}+(?:-\\p{L}+)+)\\*\\s*(?:#.*)?");

  private final Map<String, String> byJoined;

  private ListedCompounds(Map<String, String> byJoined) {
    this.byJoined = byJoined;
  }

  /** Empty where the file is not on the class path. */
  static ListedCompounds load() {
    Map<String, String> found = new HashMap<>();
    try (InputStream in = ListedCompounds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return new ListedCompounds(Map.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher compound = LINE.matcher(line);
        if (compound.matches()) {
          String text = compound.group(1);
          found.putIfAbsent(text.replace("-", "").toLowerCase(Locale.ROOT), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ListedCompounds(found);
  }

  /** The hyphenated form of a compound that lost its hyphens. */
  Optional<String> find(String joinedInLowerCase) {
    return Optional.ofNullable(byJoined.get(joinedInLowerCase));
  }
}
