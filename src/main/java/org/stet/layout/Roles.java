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
  private final double bodySize;
  private final PageHead head;
  private final BelowPhotos belowPhotos;

  private Roles(List<Block> blocks, List<Box> photos, Upright page) {
    bodySize = bodySize(blocks);
    head = PageHead.of(blocks, photos, page, bodySize);
    belowPhotos = new BelowPhotos(photos, bodySize);
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
    if (block == Role.CAPTION && first && BelowPhotos.tellMaker(text)) {
      return Role.CREDIT;
    }
    if (block == Role.BODY && first && isByline(text)) {
      return Role.BYLINE;
    }
    return block;
  }

  private Role of(Block block, List<Block> before) {
    String text = block.text();
    if (block.role() == Role.ADVERTISEMENT || block.role() == Role.TABLE) {
      return block.role();
    }
    if (head.isFolio(block)) {
      return Role.FOLIO;
    }
    if (head.isMasthead(block)) {
      return Role.MASTHEAD;
    }
    if (text.length() < 90 && JumpLines.isJump(text)) {
      return Role.FURNITURE;
    }
    Role last = before.isEmpty() ? Role.BODY : before.get(before.size() - 1).role();
    if (block.rows().size() <= 2 && isByline(text)) {
      return Role.BYLINE;
    }
    if (belowPhotos.isCredit(block) || isSmallCredit(block)) {
      return Role.CREDIT;
    }
    if (belowPhotos.isCaption(block)) {
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

  /** Wherever it stands: it says that it is one, and is smaller than the text. */
  private boolean isSmallCredit(Block block) {
    return block.rows().size() == 1
        && block.size() < 0.9 * bodySize
        && BelowPhotos.tellMaker(block.text());
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
