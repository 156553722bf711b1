/** Makes the faces in {@code src/main/resources/fonts} from Sarabun; see {@link org.sujarit.thai.font.MakeFonts}. */
@NullMarked
package org.sujarit.thai.font;

import org.jspecify.annotations.NullMarked;
