package org.stet.repair.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.page.Alternative;
import org.stet.page.Confidence;
import org.stet.page.Word;

/**
 * The readings of one place.
 *
 * @param first as it was first read
 * @param looks as it was read again
 */
record Ballot(Alternative first, List<Alternative> looks) {

  /** What the rim of a cut-out line is taken for. */
  private static final Pattern RIM = Pattern.compile("^[_~\\-\\s]+(?=\\S)|(?<=\\S)[_~\\s]+$");

  Ballot {
    looks = looks.stream().map(Ballot::tidy).toList();
  }

  static Ballot of(List<Word> words, List<Alternative> looks) {
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    int signs = words.stream().mapToInt(word -> word.text().length()).sum();
    double sure =
        words.stream().mapToDouble(w -> w.confidence().value() * w.text().length()).sum() / signs;
    return new Ballot(new Alternative(text, new Confidence(Math.min(1, sure))), looks);
  }

  private static Alternative tidy(Alternative look) {
    return new Alternative(RIM.matcher(look.text()).replaceAll(""), look.confidence());
  }

  /** What all looks agree on, with their mean confidence, where the first reading is another. */
  Optional<Alternative> winner() {
    if (looks.size() < 2) {
      return Optional.empty();
    }
    String text = looks.get(0).text();
    boolean agreed = looks.stream().allMatch(look -> look.text().equals(text));
    double mean = looks.stream().mapToDouble(l -> l.confidence().value()).average().orElse(0);
    return agreed && !text.isEmpty() && !text.equals(first.text())
        ? Optional.of(new Alternative(text, new Confidence(mean)))
        : Optional.empty();
  }
}
