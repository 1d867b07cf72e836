package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.ParagraphId;
import org.stet.page.Region;
import org.stet.page.Role;

/**
 * Makes a newspaper page out of what OCR read: what each block is, in which order it is read, which
 * lines make a paragraph and which paragraphs an article. Words are never changed.
 */
public final class Layout {

  /** The step that image segmentation leaves in a page's provenance. */
  public static final String SEGMENTED = "segment";

  private Layout() {}

  /** The document with every page laid out, and with sentences linked that run on over pages. */
  public static Document arrange(Document readings) {
    PageLinks links = new PageLinks();
    readings.pages().map(Layout::arrange).forEach(links::add);
    Map<ParagraphId, ParagraphId> continued = links.continued();
    return new Document(
        readings.name(),
        readings.pageNumbers(),
        number -> PageLinks.link(arrange(readings.page(number)), continued));
  }

  /** The page laid out by itself. Pages without boxes come back as they are. */
  public static Page arrange(Page page) {
    Upright upright = Upright.of(page);
    List<Block> blocks = Blocks.of(page, upright);
    if (blocks.isEmpty()) {
      return page;
    }
    List<Region> empty = page.regions().stream().filter(r -> r.lines().isEmpty()).toList();
    List<Box> photos =
        empty.stream()
            .filter(region -> region.role() == Role.PHOTO)
            .map(Region::box)
            .flatMap(Optional::stream)
            .map(upright::of)
            .toList();
    boolean segmented = page.provenance().steps().containsKey(SEGMENTED);
    List<Block> ordered = segmented ? blocks : BlockOrder.sort(blocks, lineHeight(blocks));
    List<Block> assigned = Roles.assign(ordered, photos, upright);
    return page.withLayout(regions(page, assigned, empty), Articles.of(page.number(), assigned));
  }

  private static double lineHeight(List<Block> blocks) {
    return TypeSize.median(blocks.stream().map(Block::size).toList());
  }

  /** One region a block, in reading order, then the photos. */
  private static List<Region> regions(Page page, List<Block> blocks, List<Region> empty) {
    List<Region> regions = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> lines = block.rows().stream().map(Row::line).toList();
      regions.add(new Region(regions.size(), block.role(), around(page, lines), lines));
    }
    for (Region region : empty) {
      regions.add(new Region(regions.size(), region.role(), region.box(), List.of()));
    }
    return regions;
  }

  private static Optional<Box> around(Page page, List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .flatMap(word -> word.box().stream())
        .reduce(Box::union)
        .map(box -> box.intersection(page.box()));
  }
}
