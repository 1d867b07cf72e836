package org.stet.image;

import java.awt.image.BufferedImage;
import java.util.*;
import org.stet.page.image.*;

/** First version; see the design. */
public final class ImagePreparation {
  public ImagePreparation(Optional<Integer> dpi, Optional<OrientationDetector> o) {}

  public PreparedImage prepare(ScanImage scan) {
    BufferedImage g =
        new BufferedImage(
            scan.pixels().getWidth(), scan.pixels().getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    g.createGraphics().drawImage(scan.pixels(), 0, 0, null);
    return new PreparedImage(
        scan,
        g,
        300,
        PageTransform.IDENTITY,
        List.of(),
        Map.of(),
        Map.of("thresholding_method", "2"));
  }
}
