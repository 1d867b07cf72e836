package org.stet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.PreparedImage;

/** Readings that doubles of an OCR engine give. */
public final class Readings {

  private Readings() {}

  /** One line of words, 20 pixels a sign and 44 high; (x, y) is its left upper corner. */
  public static Page line(PreparedImage image, int x, int y, String text) {
    int page = image.scan().page();
    List<Word> words = new ArrayList<>();
    int left = x;
    for (String token : text.split(" ", -1)) {
      Box box = new Box(left, y, 20 * token.length(), 44);
      WordId id = new WordId(page, words.size());
      words.add(new Word(id, token, Optional.of(box), new Confidence(0.9), List.of()));
      left += box.width() + 20;
    }
    Optional<Box> all = Optional.of(Box.ofCorners(x, y, left - 20, y + 44));
    Line line = new Line(all, Optional.of(y + 44), words);
    Box size = new Box(0, 0, image.pixels().getWidth(), image.pixels().getHeight());
    return new Page(
        page,
        size,
        List.of(new Region(0, Role.BODY, all, List.of(line))),
        ReadingOrder.EMPTY,
        new Provenance(image.scan().source(), "double", "eng", 300, Map.of()));
  }
}
