package org.sujarit.report.table;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.sujarit.report.compile.ReportColumns;

/** Reports to test with. */
public final class ReportTables {

    private static final URI FORM = URI.create(
            "https://docs.google.com/forms/d/e/1FAIpQLScRucfmTtEWtHgkVH5dBaYFdd12Xf8p6Af80DRVVo4BNHthsA/viewform");

    private ReportTables() {}

    /** The eight measures of fiscal year 2566 of a small sub-district, told anew and with what was wrong put right. */
    public static ReportTable ofTheReferenceYear() {
        return new ReportTable(
                "ที่ กจ 74101/123",
                List.of(
                        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566",
                        "องค์การบริหารส่วนตำบลบ้องตี้"),
                ReportColumns.OF_THE_REPORT,
                List.of(
                        new Group(
                                "IIT", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", List.of(i7(), i8(), i12())),
                        new Group(
                                "EIT",
                                "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
                                List.of(e11(), e14(), e15())),
                        new Group("OIT", "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)", List.of(o41(), o42()))),
                false);
    }

    public static ReportTable draft() {
        ReportTable table = ofTheReferenceYear();
        return new ReportTable("", table.titleLines(), table.columns(), table.groups(), true);
    }

    /** The reference year as it is published: with its cover, signed and sealed. */
    public static ReportTable sealed() {
        ReportTable table = ofTheReferenceYear();
        Frame frame = new Frame(
                DigitStyle.THAI,
                table.titleLines(),
                List.of(Section.of("การวิเคราะห์ผลการประเมินปีที่ผ่านมา", List.of("ได้คะแนนรวม 87.25 คะแนน"))),
                List.of(Signature.unsigned("ผู้รายงาน"), Signature.unsigned("ผู้อนุมัติ")),
                null);
        return new ReportTable("", table.titleLines(), table.columns(), table.groups(), true, frame)
                .published(List.of(
                        new Signature.Signer("นางสาวน้ำใจ ตั้งมั่น", "นักวิเคราะห์นโยบายและแผน"),
                        new Signature.Signer("นายปิ่น ที่ดี", "")))
                .sealed(new Seal("ab".repeat(32), uri("https://sujarit.example.go.th/verify/" + "ab".repeat(32))));
    }

    /** The reference year in the digits of programs. */
    public static ReportTable inArabicDigits() {
        ReportTable table = ofTheReferenceYear();
        Frame frame = new Frame(DigitStyle.ARABIC, List.of(), List.of(), List.of(), null);
        return new ReportTable(
                table.documentNumber(), table.titleLines(), table.columns(), table.groups(), false, frame);
    }

    /** A letter. */
    public static ReportTable letter() {
        Frame frame = new Frame(
                DigitStyle.ARABIC,
                List.of(),
                List.of(new Section(
                        "",
                        List.of(
                                new Paragraph("เรียน", List.of(Run.text("นายก"))),
                                Paragraph.text("บัดนี้ครบ 12 เดือนแล้ว")))),
                List.of(Signature.unsigned("ผู้รายงาน")),
                null);
        return ReportTable.letter(List.of("บันทึกข้อความ"), false, frame);
    }

    /** The reference year over and over: eight measures each time. */
    public static ReportTable ofManyYears(int years) {
        ReportTable one = ofTheReferenceYear();
        List<Group> groups = one.groups().stream()
                .map(group -> new Group(
                        group.key(),
                        group.heading(),
                        IntStream.range(0, years)
                                .boxed()
                                .flatMap(year ->
                                        group.rows().stream().map(row -> new Row(row.id() + "-" + year, row.cells())))
                                .toList()))
                .toList();
        return new ReportTable(one.documentNumber(), one.titleLines(), one.columns(), groups, false);
    }

    /** One row, whose first cell is given. */
    public static ReportTable ofOneCell(Cell cell) {
        return new ReportTable(
                "",
                List.of("รายงาน"),
                List.of(new Column("item", "หัวข้อ", 4), new Column("outcome", "ผลลัพธ์", 1)),
                List.of(new Group("IIT", "ภายใน", List.of(Row.of("i7-1", cell, Cell.text("ท้าย"))))),
                false);
    }

    private static Row i7() {
        return Row.of(
                "i7-1",
                Cell.text("i7 ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปีของหน่วยงานของท่าน มากน้อยเพียงใด"),
                Cell.text("บุคลากรบางส่วนยังไม่ทราบแผนการใช้จ่ายงบประมาณ ควรสรุปให้เข้าใจง่ายและชี้แจงในที่ประชุม"),
                Cell.numbered(List.of(
                        "เผยแพร่แผนการใช้จ่ายงบประมาณ พ.ศ. 2566 ทางเว็บไซต์และไลน์กลุ่ม ภายใน 30 วันหลังประกาศใช้ข้อบัญญัติ",
                        "จัดประชุมชี้แจงบุคลากร 1 ครั้ง")),
                Cell.of(
                        Paragraph.numbered(
                                1,
                                Run.text("เผยแพร่เมื่อวันที่ 3 ตุลาคม 2565 "),
                                link("https://www.bongti.go.th/Plantypeplan")),
                        Paragraph.numbered(2, "ประชุมเมื่อวันที่ 10 ตุลาคม 2565 มีผู้เข้าร่วม 28 คน")),
                Cell.text("บุคลากรรับทราบแผน 28 คน จากทั้งหมด 30 คน"));
    }

    private static Row i8() {
        return Row.of(
                "i8-1",
                Cell.text("i8 หน่วยงานของท่าน ใช้จ่ายงบประมาณ โดยคำนึงถึงประเด็นดังต่อไปนี้ มากน้อยเพียงใด\n"
                        + "• คุ้มค่า\n• ไม่บิดเบือนวัตถุประสงค์ของงบประมาณที่ตั้งไว้"),
                Cell.text("ควรให้บุคลากรร่วมวางแผนและติดตามการใช้จ่าย เพื่อให้คุ้มค่าและตรงวัตถุประสงค์"),
                Cell.numbered(List.of(
                        "ประชุมรายงานผลการใช้จ่ายปีละ 2 ครั้ง", "เปิดช่องทางร้องเรียนการใช้จ่ายงบประมาณ 1 ช่องทาง")),
                Cell.of(
                        Paragraph.numbered(
                                1,
                                Run.text(
                                        "ประชุมครั้งที่ 1 เมื่อวันที่ 19 เม.ย. 2566 และครั้งที่ 2 เมื่อวันที่ 28 ก.ย. 2566 "),
                                Run.link(
                                        "รายงานการติดตาม 2566.pdf",
                                        uri("https://www.bongti.go.th/Plantyperesult?id=66"))),
                        Paragraph.numbered(
                                2,
                                Run.text("เปิดใช้เมื่อวันที่ 1 พ.ย. 2565 "),
                                link("https://www.bongti.go.th/helping"))),
                Cell.text("ติดตามครบ 2 รอบ ไม่พบการใช้จ่ายผิดวัตถุประสงค์"));
    }

    private static Row i12() {
        return Row.of(
                "i12-1",
                Cell.text("i12 หน่วยงานของท่าน เปิดโอกาสให้ท่าน มีส่วนร่วมในการตรวจสอบการใช้จ่ายงบประมาณ"
                        + "ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด\n• สอบถาม\n• ทักท้วง\n• ร้องเรียน"),
                Cell.text("ควรประชาสัมพันธ์ขั้นตอนและช่องทางสอบถาม ทักท้วง และร้องเรียนให้บุคลากรทราบทั่วกัน"),
                Cell.numbered(List.of(
                        "เปิดวาระสอบถามเรื่องงบประมาณในการประชุมประจำเดือน", "แจ้งช่องทางร้องเรียนให้บุคลากรทุกคน")),
                Cell.of(
                        Paragraph.numbered(1, "ประชุม 12 ครั้ง ตั้งแต่ 1 ต.ค. 2565 – 30 ก.ย. 2566"),
                        Paragraph.numbered(
                                2,
                                Run.text("แจ้งทางไลน์กลุ่มและ "),
                                link("https://www.bongti.go.th/helping"),
                                Run.text(" เมื่อวันที่ 15 พ.ย. 2565 สอบถามที่ saraban6710404@bongti.go.th"))),
                Cell.text("มีข้อสอบถาม 7 เรื่อง ตอบครบทุกเรื่อง ไม่มีเรื่องร้องเรียน"));
    }

    private static Row e11() {
        return Row.of(
                "e11-1",
                Cell.text(
                        "e11 เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ มีการปรับปรุงคุณภาพการปฏิบัติงาน / การให้บริการให้ดีขึ้นมากน้อยเพียงใด"),
                Cell.text("ควรแสดงผลงานเทียบกับปีก่อนให้ประชาชนเห็นว่าบริการดีขึ้น"),
                Cell.numbered(List.of("เผยแพร่ขั้นตอนและผลการให้บริการทางเว็บไซต์", "สำรวจความพึงพอใจของผู้รับบริการ")),
                Cell.of(
                        Paragraph.numbered(
                                1,
                                Run.text("เผยแพร่เมื่อวันที่ 9 มกราคม 2566 "),
                                link("https://www.bongti.go.th/Main/Form")),
                        Paragraph.numbered(2, Run.text("สำรวจด้วย Google form ตอบ 214 คน "), Run.link(FORM))),
                Cell.text("ความพึงพอใจร้อยละ 91.5 สูงกว่าปีก่อนร้อยละ 3.2"));
    }

    private static Row e14() {
        return Row.of(
                "e14-1",
                Cell.text(
                        "e14 หน่วยงานที่ท่านติดต่อ เปิดโอกาสให้ผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสีย "
                                + "เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงาน / การให้บริการของหน่วยงานให้ดีขึ้น มากน้อยเพียงใด"),
                Cell.text("ควรให้บุคคลภายนอกมีส่วนร่วมในงานตามภารกิจ"),
                Cell.text("จัดประชาคมหมู่บ้านทั้ง 4 หมู่ เพื่อเสนอแผนพัฒนาท้องถิ่น ตามมาตรการ COVID-19"),
                Cell.of(
                        Paragraph.numbered(
                                1, "จัดประชาคมครบ 4 หมู่ ระหว่างวันที่ 6 – 9 ก.พ. 2566 มีผู้เข้าร่วม 186 คน"),
                        Paragraph.numbered(2, Run.text("เผยแพร่คู่มือ "), link("https://www.bongti.go.th/manual"))),
                Cell.text("ข้อเสนอ 11 โครงการเข้าสู่แผนพัฒนาท้องถิ่น"));
    }

    private static Row e15() {
        return Row.of(
                "e15-1",
                Cell.text(
                        "e15 หน่วยงานที่ท่านติดต่อ มีการปรับปรุงการดำเนินงาน / การให้บริการ ให้มีความโปร่งใสมากขึ้น มากน้อยเพียงใด"),
                Cell.text("ควรเผยแพร่ผลการปรับปรุงงานและผลตามมาตรการส่งเสริมความโปร่งใส"),
                Cell.numbered(List.of("ทำแบบสอบถามให้ทุกงานบริการ", "ประชาสัมพันธ์ช่องทางแสดงความคิดเห็นออนไลน์")),
                Cell.of(
                        Paragraph.numbered(1, "ใช้แบบสอบถามใน 5 งานบริการ ตั้งแต่วันที่ 1 ธ.ค. 2565"),
                        Paragraph.numbered(2, Run.text("แบบสอบถามออนไลน์ "), Run.link(FORM))),
                Cell.text("มีช่องทางแสดงความคิดเห็น 2 ช่องทาง เพิ่มจาก 1 ช่องทาง"));
    }

    private static Row o41() {
        return Row.of(
                "o41-1",
                Cell.text("o41 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี"),
                Cell.text("รายงานต้องมีผลของแต่ละโครงการ การใช้จ่ายงบประมาณ ปัญหา อุปสรรค และข้อเสนอแนะ"),
                Cell.text("จัดทำรายงานให้ครบทุกหัวข้อ เผยแพร่ทางเว็บไซต์ และส่งข้อมูลเข้าระบบ G2G"),
                Cell.text("เผยแพร่เมื่อวันที่ 28 กันยายน 2566 ครบ 9 โครงการ"),
                Cell.text("เจ้าหน้าที่และประชาชนดูผลการใช้จ่ายได้ครบ 9 โครงการ"));
    }

    private static Row o42() {
        return Row.of(
                "o42-1",
                Cell.text("o42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                Cell.of(
                        Paragraph.text("ต้องวิเคราะห์ผลการประเมินและกำหนดมาตรการให้ครบ 3 ข้อ"),
                        Paragraph.numbered(1, "ผู้รับผิดชอบ"),
                        Paragraph.numbered(2, "ขั้นตอนหรือวิธีการปฏิบัติ"),
                        Paragraph.numbered(3, "การกำกับติดตามและรายงานผล")),
                Cell.text("ประชุมมอบหมายผู้รับผิดชอบ กำหนดขั้นตอน และรายงานผลทุก 6 เดือน"),
                Cell.text("ประกาศมาตรการเมื่อวันที่ 20 ธ.ค. 2565 รายงานรอบ 6 เดือนเมื่อวันที่ 5 เม.ย. 2566"),
                Cell.empty());
    }

    private static Run link(String address) {
        return Run.link(uri(address));
    }

    private static URI uri(String address) {
        return URI.create(address);
    }
}
