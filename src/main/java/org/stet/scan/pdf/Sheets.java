package org.stet.scan.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.stet.page.Box;
import org.stet.page.image.Placement;
import org.stet.scan.Resolution;

/** Tells what is taken for the scan of a sheet, without decoding it. */
final class Sheets {

  static final int DRAWN_DPI = 300;
  static final float POINTS_PER_INCH = 72;

  private Sheets() {}

  static SheetScan scanOf(PDPage sheet) throws IOException {
    Optional<PlacedImage> scan = ScanFinder.find(sheet);
    if (scan.isEmpty()) {
      return drawn(sheet);
    }
    Placement place = scan.get().place();
    int width = scan.get().image().getWidth();
    int height = scan.get().image().getHeight();
    int dpi = Resolution.perInch(width * POINTS_PER_INCH / place.width()).orElse(DRAWN_DPI);
    return new SheetScan(place, pixels(width, height, place.turn()), dpi);
  }

  /** The whole visible sheet at the resolution at which it is drawn. */
  static SheetScan drawn(PDPage sheet) {
    PDRectangle box = sheet.getCropBox();
    Placement place =
        new Placement(
            box.getLowerLeftX(),
            box.getLowerLeftY(),
            Math.max(1, box.getWidth()),
            Math.max(1, box.getHeight()),
            sheet.getRotation(),
            false);
    float scale = DRAWN_DPI / POINTS_PER_INCH;
    int width = Math.round(box.getWidth() * scale);
    int height = Math.round(box.getHeight() * scale);
    return new SheetScan(place, pixels(width, height, place.turn()), DRAWN_DPI);
  }

  private static Box pixels(int width, int height, int turn) {
    return turn % 180 == 90 ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
  }
}
