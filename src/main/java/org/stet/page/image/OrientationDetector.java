package org.stet.page.image;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Tells which way up a page lies. */
@FunctionalInterface
public interface OrientationDetector {

  /**
   * Looks at the print itself.
   *
   * @param gray 8-bit gray ({@code TYPE_BYTE_GRAY}), dark print on light ground; may be a part of
   *     the page, at a lower resolution; not to be drawn on
   * @param resolution dots per inch of {@code gray}
   * @return empty where too little print was found to tell; may be called from several threads
   */
  Optional<Orientation> detect(BufferedImage gray, int resolution);
}
