package org.stet.layout;

import java.util.List;
import org.stet.page.Box;

/**
 * Tells the name of the paper and its folios, which stand above the text.
 *
 * @param blocks all of the page
 * @param photos upright, in pixels
 * @param bodySize in which most of the page is set, in pixels
 * @param bodyTop where the text begins, in pixels from the top
 */
record PageHead(List<Block> blocks, List<Box> photos, Upright page, double bodySize, int bodyTop) {

  static PageHead of(List<Block> blocks, List<Box> photos, Upright page, double bodySize) {
    int bodyTop =
        blocks.stream()
            .filter(block -> block.characters() > 200 && block.size() < 1.25 * bodySize)
            .mapToInt(block -> block.box().y())
            .min()
            .orElse(page.height() / 4);
    return new PageHead(blocks, photos, page, bodySize, bodyTop);
  }

  /** A date, a number, a price or a page, at the head or foot of the page, or beside one. */
  boolean isFolio(Block block) {
    String text = block.text();
    boolean edge = isAbove(block) || block.box().y() > 0.96 * page.height();
    if (!edge || block.rows().size() > 2) {
      return false;
    }
    if (block.size() > 2 * bodySize) {
      return FolioWords.areSurely(text);
    }
    return FolioWords.are(text)
        || blocks.stream().anyMatch(other -> !other.equals(block) && besideFolio(block, other));
  }

  /** A short block in one row with a date or a page number, at the head of the page. */
  private static boolean besideFolio(Block block, Block other) {
    return isInRow(block, other)
        && other.rows().size() == 1
        && Blocks.near(block.size(), other.size())
        && FolioWords.tellDayOrPage(other.text());
  }

  private static boolean isInRow(Block block, Block other) {
    return Math.abs(block.box().y() + block.box().bottom() - other.box().y() - other.box().bottom())
        < 2 * block.size() + 0.02 * Math.abs(block.centre() - other.centre());
  }

  /** The paper's name: very large, in the middle of the head, with a folio. */
  boolean isMasthead(Block block) {
    return isAbove(block)
        && block.rows().size() <= 2
        && block.size() > 2 * bodySize
        && Math.abs(rowCentre(block) - page.width() / 2) < 0.12 * page.width()
        && blocks.stream()
            .filter(other -> !areNameplate(block, other))
            .noneMatch(other -> other.size() > block.size() && other.characters() > 3)
        && blocks.stream()
            .filter(this::isFolio)
            .anyMatch(
                other -> other.box().y() > block.box().y() || FolioWords.tellIssue(other.text()));
  }

  /** Above the text, at the head of the page. */
  private boolean isAbove(Block block) {
    return block.box().bottom() < Math.min(bodyTop, page.height() / 3);
  }

  /** Very large words in one row, of about one size, with a picture among them. */
  private boolean areNameplate(Block block, Block other) {
    return isInRow(block, other)
        && photos.stream().anyMatch(block.box().union(other.box())::intersects)
        && Math.min(block.size(), other.size()) > 2 * bodySize
        && Math.max(block.size(), other.size()) < 2 * Math.min(block.size(), other.size());
  }

  /** Where the middle of its row is: a nameplate may be parted by a picture. */
  private int rowCentre(Block block) {
    Box row =
        blocks.stream()
            .filter(other -> areNameplate(block, other))
            .map(Block::box)
            .reduce(block.box(), Box::union);
    return row.x() + row.width() / 2;
  }
}
