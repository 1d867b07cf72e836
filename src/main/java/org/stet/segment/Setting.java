package org.stet.segment;

import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Box;

/**
 * What stands in an area of a page, for those who look for gutters in it.
 *
 * @param letters and photos
 * @param rules upright ones of the page
 * @param runs their pixels
 * @param scale how large the letters are
 * @param display which of them are display type
 * @param lean how the page's columns lean
 * @param area around the letters
 * @param inked letters and the white in lines of large type, where they would stand if the columns
 *     went straight down
 * @param field around the letters where they would stand if the columns went straight down
 */
record Setting(
    List<Component> letters,
    List<Box> rules,
    List<Box> runs,
    Scale scale,
    Display display,
    Lean lean,
    Box area,
    List<Box> inked,
    Box field) {

  static Setting of(
      List<Component> letters, List<Box> rules, List<Box> runs, Scale scale, Lean lean) {
    Box area = Columns.around(letters);
    Box field =
        letters.stream().map(letter -> lean.straight(letter.box())).reduce(Box::union).orElse(area);
    Display display = new Display(letters, scale);
    List<Box> inked =
        Stream.concat(letters.stream().map(Component::box), display.gaps().stream())
            .map(lean::straight)
            .toList();
    return new Setting(letters, rules, runs, scale, display, lean, area, inked, field);
  }

  /** Height of the bands in which white is looked for: two lines, in pixels. */
  int band() {
    return 2 * scale.line();
  }
}
