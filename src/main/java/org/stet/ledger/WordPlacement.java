package org.stet.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.page.Line;
import org.stet.page.Word;
import org.stet.page.WordId;

/** Puts the corrected words of a passage back on their printed lines. */
final class WordPlacement {

  private static final String HYPHENS = "-¬\u00ad\u2010\u2011⸗=";

  private WordPlacement() {}

  /** The pieces by the printed word with which each begins. */
  static Map<WordId, List<PlacedWord>> of(EditionPassage passage) {
    Map<WordId, Integer> lineOf = new HashMap<>();
    List<Line> lines = passage.passage().lines();
    for (int i = 0; i < lines.size(); i++) {
      for (Word word : lines.get(i).words()) {
        lineOf.put(word.id(), i);
      }
    }
    Map<WordId, List<PlacedWord>> placed = new HashMap<>();
    for (EditionWord word : passage.words()) {
      for (PlacedWord piece : pieces(word, lineOf)) {
        placed
            .computeIfAbsent(piece.parts().get(0).word().id(), id -> new ArrayList<>())
            .add(piece);
      }
    }
    return placed;
  }

  private static List<PlacedWord> pieces(EditionWord word, Map<WordId, Integer> lineOf) {
    List<List<EditionWord.Part>> byLine = new ArrayList<>();
    int last = -1;
    for (EditionWord.Part part : word.parts()) {
      int line = lineOf.getOrDefault(part.word().id(), -1);
      if (byLine.isEmpty() || line != last) {
        byLine.add(new ArrayList<>());
      }
      byLine.get(byLine.size() - 1).add(part);
      last = line;
    }
    List<PlacedWord> pieces = new ArrayList<>();
    String rest = word.text();
    for (int i = 0; i < byLine.size(); i++) {
      boolean more = i < byLine.size() - 1;
      String read = reading(byLine.get(i));
      int cut = more ? cut(rest, read, reading(byLine.get(i + 1))) : rest.length();
      String text = rest.substring(0, cut);
      rest = rest.substring(cut);
      String bare = more ? withoutHyphen(text) : text;
      Optional<String> hyphen = more ? hyphen(text, read) : Optional.empty();
      pieces.add(new PlacedWord(word, bare, hyphen, byLine.get(i), i, byLine.size()));
    }
    return pieces;
  }

  private static String reading(List<EditionWord.Part> parts) {
    return parts.stream().map(part -> part.word().text()).collect(Collectors.joining());
  }

  /** Where the corrected word goes on to the next line: where the reading does, if that is left. */
  private static int cut(String text, String read, String next) {
    String bare = withoutHyphen(read);
    int cut;
    if (text.startsWith(bare)) {
      cut = bare.length();
    } else if (text.length() > next.length() && text.endsWith(next)) {
      cut = text.length() - next.length();
    } else {
      double share = bare.length() / Math.max(1.0, bare.length() + next.length());
      cut = (int) Math.round(share * text.length());
    }
    cut = Math.max(Math.min(1, text.length()), Math.min(text.length() - 1, cut));
    if (cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut))) {
      cut++;
    }
    return cut < text.length() && isHyphen(text.charAt(cut)) ? cut + 1 : cut;
  }

  private static Optional<String> hyphen(String text, String read) {
    for (String s : List.of(read, text)) {
      if (!s.isEmpty() && isHyphen(s.charAt(s.length() - 1))) {
        return Optional.of(s.substring(s.length() - 1));
      }
    }
    return Optional.empty();
  }

  private static String withoutHyphen(String text) {
    int end = text.length();
    while (end > 1 && isHyphen(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isHyphen(char sign) {
    return HYPHENS.indexOf(sign) >= 0;
  }
}
