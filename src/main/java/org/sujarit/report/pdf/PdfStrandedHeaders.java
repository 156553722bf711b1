package org.sujarit.report.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the header of a table at the foot of a page whose first row had no room there. The layout keeps a heading with the
 * table's first line only, and that line is the header's.
 */
final class PdfStrandedHeaders {

    private static final String NEW_PAGE = "new-page";

    private PdfStrandedHeaders() {}

    /**
     * Lets the first such table begin a page, with its heading.
     *
     * @return whether there was one, so that the page has to be laid out again
     */
    static boolean moveFirst(BlockBox laidOut) {
        TableBox table = first(laidOut, laidOut.getLayer());
        Node heading = table == null ? null : before(table.getElement());
        if (heading == null || NEW_PAGE.equals(classOf(before(heading)))) {
            return false;
        }
        Element mark = heading.getOwnerDocument().createElement("div");
        mark.setAttribute("class", NEW_PAGE);
        heading.getParentNode().insertBefore(mark, heading);
        return true;
    }

    private static @Nullable TableBox first(Box box, Layer pages) {
        if (box instanceof TableBox table) {
            return stranded(table, pages) ? table : null;
        }
        for (Box child : box.getChildren()) {
            TableBox found = first(child, pages);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean stranded(TableBox table, Layer layer) {
        TableRowBox row = table.getFirstBodyRow();
        return row != null
                && layer.getPages().stream()
                        .anyMatch(page -> table.getAbsY() < page.getBottom() && page.getBottom() <= row.getAbsY());
    }

    private static @Nullable Element before(@Nullable Node node) {
        Node sibling = node == null ? null : node.getPreviousSibling();
        while (sibling != null && !(sibling instanceof Element)) {
            sibling = sibling.getPreviousSibling();
        }
        return (Element) sibling;
    }

    private static @Nullable String classOf(@Nullable Element element) {
        return element == null ? null : element.getAttribute("class");
    }
}
