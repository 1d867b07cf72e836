package org.stet.ocr.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.stet.ocr.DropCapital;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;

/** Reads the regions of an image one by one. */
final class RegionReader {

  private static final String ONE_BLOCK = "" + TessPageSegMode.PSM_SINGLE_BLOCK;
  private static final String ONE_LINE = "" + TessPageSegMode.PSM_RAW_LINE;

  private final TessBaseAPI handle;
  private final PreparedImage image;

  /** The setting {@code region_psm} asks for another page segmentation mode. */
  private final Optional<String> asked;

  /**
   * @param handle with the settings of the image
   */
  RegionReader(TessBaseAPI handle, PreparedImage image) {
    this.handle = handle;
    this.image = image;
    asked = Optional.ofNullable(image.settings().get("region_psm"));
  }

  List<Region> regions() {
    TesseractEngine.mode(handle, asked.orElse(ONE_BLOCK));
    List<Region> regions = new ArrayList<>();
    int words = 0;
    for (ImageRegion region : image.regions()) {
      List<Block> blocks = blocks(region, words);
      words += Block.words(blocks).size();
      regions.add(
          new Region(
              region.id(),
              region.role(),
              Optional.of(image.toScan().toScan(region.box())),
              lines(blocks)));
    }
    return regions;
  }

  private List<Block> blocks(ImageRegion region, int words) {
    Box all = new Box(0, 0, image.pixels().getWidth(), image.pixels().getHeight());
    Box box = region.box().intersection(all);
    int least = TesseractEngine.SMALLEST_SIDE * region.shrink();
    if (region.role() == Role.PHOTO || Math.min(box.width(), box.height()) < least) {
      return List.of();
    }
    Cutting cutting = Cutting.of(image.pixels(), box, region.shrink(), region.foreign());
    int resolution = image.resolution() / region.shrink();
    List<Block> blocks =
        read(cutting, resolution, walker(cutting, words, UnaryOperator.identity()));
    return asked.isEmpty() && Block.words(blocks).isEmpty()
        ? heading(cutting, resolution, words)
        : blocks;
  }

  /**
   * Where letters stand and no line is found, as of headings in odd types, all is taken for one
   * line; once more with paper around it, where dirt at an edge is in the way.
   */
  private List<Block> heading(Cutting cutting, int resolution, int words) {
    TesseractEngine.mode(handle, ONE_LINE);
    List<Block> blocks = oneLine(cutting, resolution, words);
    if (blocks.isEmpty()) {
      blocks = oneLine(cutting.framed(), resolution, words);
    }
    TesseractEngine.mode(handle, ONE_BLOCK);
    return blocks;
  }

  private List<Block> oneLine(Cutting cutting, int resolution, int words) {
    Heights heights = new Heights(cutting.image());
    return Block.sure(read(cutting, resolution, walker(cutting, words, heights::of)));
  }

  private List<Block> read(Cutting cutting, int resolution, ReadingWalker walker) {
    GrayImage.hand(handle, cutting.image(), resolution);
    return TesseractEngine.read(handle, walker);
  }

  private ReadingWalker walker(Cutting cutting, int words, UnaryOperator<Box> trimming) {
    PageTransform toScan = image.toScan().after(cutting.toPage());
    return new ReadingWalker(image.scan().page(), words, toScan, trimming);
  }

  private List<Line> lines(List<Block> blocks) {
    List<Line> lines = blocks.stream().flatMap(block -> block.lines().stream()).toList();
    boolean upright = image.toScan().a() > 0.9;
    return upright ? DropCapital.placed(lines) : lines;
  }
}
