package org.stet.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.page.Box;

/**
 * Tells captions and credits of photos.
 *
 * @param photos upright, in pixels
 * @param bodySize in which most of the page is set, in pixels
 */
record BelowPhotos(List<Box> photos, double bodySize) {

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i).*\\b(photos?|photograph|picture|getty|reuters|associated press|staff)\\b.*");

  private static final Pattern MAKER =
      Pattern.compile(
          "(?i)^(\\w+ )?(photo(graph)?s?|pictures?|drawing|sketch)( by |: |/ ?| courtesy ).*");

  /** A line like {@code Photograph by Jane Roe}. */
  static boolean tellMaker(String text) {
    return text.length() < 60 && MAKER.matcher(text).matches();
  }

  /** Right below a photo, within its width, and not as large as a headline. */
  boolean isCaption(Block block) {
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
  boolean isCredit(Block block) {
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
}
