package org.stet.output.mets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.ledger.PlacedWord;
import org.stet.page.Role;

/**
 * An article of a page.
 *
 * @param label its headline, where it has one
 * @param blocks ids of its blocks in the page's ALTO
 */
record MetsArticle(int page, int id, Optional<String> label, List<String> blocks) {

  static List<MetsArticle> of(Edition edition) {
    return EditionPages.of(edition).flatMap(page -> of(page).stream()).toList();
  }

  private static List<MetsArticle> of(EditionPage page) {
    Map<Integer, List<String>> ids = new LinkedHashMap<>();
    Map<Integer, String> labels = new LinkedHashMap<>();
    int number = 0;
    for (EditionBlock block : page.blocks()) {
      if (!block.written().isEmpty()) {
        ids.computeIfAbsent(block.article(), article -> new ArrayList<>()).add("B" + ++number);
        if (block.role() == Role.HEADLINE) {
          labels.putIfAbsent(block.article(), text(block));
        }
      }
    }
    return ids.entrySet().stream()
        .map(
            e ->
                new MetsArticle(
                    page.page().number(),
                    e.getKey(),
                    Optional.ofNullable(labels.get(e.getKey())),
                    e.getValue()))
        .toList();
  }

  private static String text(EditionBlock block) {
    return block.lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(PlacedWord::isFirst)
        .map(word -> word.word().text())
        .collect(Collectors.joining(" "));
  }
}
