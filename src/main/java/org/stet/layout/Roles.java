package org.stet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.page.Box;
import org.stet.page.Role;

/** Tells from size, place and words what each block of a page is. */
final class Roles {

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(By|BY|Von|Par)\\s+(\\p{Lu}[\\p{L}.’'-]*[,]?\\s*(and\\s+|de\\s+|von\\s+)?){1,8}$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i).*\\b(photos?|photograph|picture|getty|reuters|associated press|staff)\\b.*");

  private static final Pattern MAKER =
      Pattern.compile(
          "(?i)^(\\w+ )?(photo(graph)?s?|pictures?|drawing|sketch)( by |: |/ ?| courtesy ).*");

  private final List<Block> blocks;
  private final List<Box> photos;
  private final Upright page;
  private final double bodySize;
  private final int bodyTop;

  private Roles(List<Block> blocks, List<Box> photos, Upright page) {
    this.blocks = blocks;
    this.photos = photos;
    this.page = page;
    this.bodySize = bodySize(blocks);
    this.bodyTop =
        blocks.stream()
            .filter(block -> block.characters() > 200 && block.size() < 1.25 * bodySize)
            .mapToInt(block -> block.box().y())
            .min()
            .orElse(page.height() / 4);
  }

  /** The blocks, in the same order, each with its role. */
  static List<Block> assign(List<Block> blocks, List<Box> photos, Upright page) {
    Roles roles = new Roles(blocks, photos, page);
    List<Block> assigned = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      assigned.add(blocks.get(i).as(roles.of(blocks.get(i), assigned)));
    }
    return assigned;
  }

  /** A paragraph may be something else than the block that it stands in. */
  static Role ofParagraph(Role block, String text, boolean first) {
    if (text.length() < 90 && JumpLines.isJump(text)) {
      return Role.FURNITURE;
    }
    if (block == Role.CAPTION && first && tellsMaker(text)) {
      return Role.CREDIT;
    }
    if (block == Role.BODY && first && isByline(text)) {
      return Role.BYLINE;
    }
    return block;
  }

  /** A line like {@code Photograph by Jane Roe}. */
  static boolean tellsMaker(String text) {
    return text.length() < 60 && MAKER.matcher(text).matches();
  }

  private Role of(Block block, List<Block> before) {
    String text = block.text();
    if (block.role() == Role.ADVERTISEMENT || block.role() == Role.TABLE) {
      return block.role();
    }
    if (isFolio(block, text)) {
      return Role.FOLIO;
    }
    if (isMasthead(block)) {
      return Role.MASTHEAD;
    }
    if (text.length() < 90 && JumpLines.isJump(text)) {
      return Role.FURNITURE;
    }
    Role last = before.isEmpty() ? Role.BODY : before.get(before.size() - 1).role();
    if (block.rows().size() <= 2 && isByline(text)) {
      return Role.BYLINE;
    }
    if (isCredit(block) || (block.rows().size() == 1 && isSmall(block) && tellsMaker(text))) {
      return Role.CREDIT;
    }
    if (isCaption(block)) {
      return Role.CAPTION;
    }
    return isDisplay(block) ? displayed(block, before, last) : Role.BODY;
  }

  private Role displayed(Block block, List<Block> before, Role last) {
    boolean underHeadline = last == Role.HEADLINE || last == Role.DECK;
    boolean smaller =
        (underHeadline && block.size() < 0.85 * before.get(before.size() - 1).size())
            || last == Role.DECK;
    return smaller && block.text().length() >= 20 ? Role.DECK : Role.HEADLINE;
  }

  private boolean isDisplay(Block block) {
    if (block.rows().size() > 8 || block.text().chars().filter(Character::isLetter).count() < 3) {
      return false;
    }
    if (block.size() >= 1.3 * bodySize) {
      return true;
    }
    return block.rows().size() <= 3
        && block.characters() < 60
        && block.rows().stream().allMatch(Row::isCapitals)
        && block.size() >= 0.95 * bodySize;
  }

  private boolean isFolio(Block block, String text) {
    boolean edge =
        block.box().bottom() < Math.min(bodyTop, page.height() / 3)
            || block.box().y() > 0.96 * page.height();
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

  private boolean isMasthead(Block block) {
    boolean above = block.box().bottom() < Math.min(bodyTop, page.height() / 3);
    boolean centred = Math.abs(rowCentre(block) - page.width() / 2) < 0.12 * page.width();
    return above
        && centred
        && block.rows().size() <= 2
        && block.size() > 2 * bodySize
        && blocks.stream()
            .filter(other -> !areNameplate(block, other))
            .noneMatch(other -> other.size() > block.size() && other.characters() > 3)
        && blocks.stream()
            .filter(other -> isFolio(other, other.text()))
            .anyMatch(
                other -> other.box().y() > block.box().y() || FolioWords.tellIssue(other.text()));
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

  /** Right below a photo, within its width, and not as large as a headline. */
  private boolean isCaption(Block block) {
    return block.characters() < 600
        && block.size() < 1.3 * bodySize
        && photos.stream().anyMatch(photo -> captions(block.box(), photo));
  }

  private boolean captions(Box text, Box photo) {
    double gap = text.y() - photo.bottom();
    double slack = 2 * bodySize;
    return gap > -slack
        && gap < 4 * bodySize
        && text.x() > photo.x() - slack
        && text.right() < photo.right() + slack
        && text.width() > 0.55 * photo.width();
  }

  /** One short line not far below a photo, that names who made it or stands at its right edge. */
  private boolean isCredit(Block block) {
    return block.rows().size() == 1
        && block.characters() < 60
        && block.size() < 1.3 * bodySize
        && photos.stream().anyMatch(photo -> credits(block, photo));
  }

  private boolean credits(Block block, Box photo) {
    double slack = 2 * bodySize;
    int gap = block.box().y() - photo.bottom();
    return gap > -slack
        && gap < 10 * bodySize
        && block.box().x() > photo.x() - slack
        && block.box().right() < photo.right() + slack
        && block.box().width() < 0.6 * photo.width()
        && (CREDIT.matcher(block.text()).matches()
            || (!isCaption(block)
                && block.box().right() > photo.right() - slack
                && !Sentences.ends(block.text())));
  }

  private boolean isSmall(Block block) {
    return block.size() < 0.9 * bodySize;
  }

  private static boolean isByline(String text) {
    return text.length() < 70 && BYLINE.matcher(text).matches();
  }

  /** The size in which most of the page is set. */
  private static double bodySize(List<Block> blocks) {
    List<Row> rows =
        blocks.stream()
            .flatMap(block -> block.rows().stream())
            .sorted(Comparator.comparingDouble(Row::size))
            .toList();
    long half = rows.stream().mapToLong(row -> row.text().length()).sum() / 2;
    long passed = 0;
    for (Row row : rows) {
      passed += row.text().length();
      if (passed > half) {
        return row.size();
      }
    }
    return 1;
  }
}
