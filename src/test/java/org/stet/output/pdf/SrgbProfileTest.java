package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void saysTheColoursThatTheUsualProfileSays() {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace usual = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (float red = 0; red <= 1; red += 0.125f) {
      for (float green = 0; green <= 1; green += 0.25f) {
        for (float blue = 0; blue <= 1; blue += 0.25f) {
          float[] colour = {red, green, blue};
          float[] wanted = usual.toCIEXYZ(colour);
          float[] told = ours.toCIEXYZ(colour);
          for (int i = 0; i < wanted.length; i++) {
            assertThat(told[i]).isCloseTo(wanted[i], within(0.002f));
          }
        }
      }
    }
  }

  @Test
  void isShort() {
    assertThat(SrgbProfile.bytes()).hasSizeLessThan(500);
  }
}
