package org.stet.segment;

import org.stet.page.image.*;

/** First version; see the design. */
public final class Segmenter {
  public PreparedImage segment(PreparedImage i) {
    return i;
  }
}
