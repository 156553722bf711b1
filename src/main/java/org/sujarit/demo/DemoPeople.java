package org.sujarit.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.Accounts;
import org.sujarit.access.Actor;
import org.sujarit.access.PasswordRule;
import org.sujarit.access.PeopleRegister;
import org.sujarit.access.RegisterEntry;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;

/** The demonstration's agency, units and people; every password is {@value PasswordRule#DEMONSTRATION}. */
@Component
class DemoPeople {

    static final String AGENCY = "bongti";
    private static final String OFFICE = "bongtiPalad";
    private static final String FINANCE = "bongtiKlang";
    private static final String WORKS = "bongtiChang";
    private static final String EDUCATION = "bongtiSueksa";

    private final Agencies agencies;
    private final Accounts accounts;
    private final PeopleRegister register;

    DemoPeople(Agencies agencies, Accounts accounts, PeopleRegister register) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.register = register;
    }

    void make() {
        String name = "องค์การบริหารส่วนตำบลบ้องตี้";
        if (agencies.findByCode(AGENCY).isEmpty()) {
            agencies.save(new Agency(AGENCY, name, "ตำบลบ้องตี้ อำเภอไทรโยค จังหวัดกาญจนบุรี"));
        }
        accounts.agency(AGENCY, name);
        accounts.unit(OFFICE, "สำนักปลัด", AGENCY);
        accounts.unit(FINANCE, "กองคลัง", AGENCY);
        accounts.unit(WORKS, "กองช่าง", AGENCY);
        accounts.unit(EDUCATION, "กองการศึกษา ศาสนาและวัฒนธรรม", AGENCY);
        person(
                new RegisterEntry("officer", "นางสาว", "วิภา", "รักงาน", "นักวิเคราะห์นโยบายและแผนชำนาญการ"),
                Role.ITA_OFFICER,
                OFFICE);
        person(
                new RegisterEntry("head", "นาย", "สมชาย", "นำทาง", "หัวหน้าสำนักปลัด"),
                Role.UNIT_HEAD,
                OFFICE,
                FINANCE,
                WORKS,
                EDUCATION);
        person(
                new RegisterEntry("staff", "นางสาว", "มานี", "ตั้งใจ", "นักทรัพยากรบุคคลปฏิบัติการ"),
                Role.STAFF,
                OFFICE);
        person(
                new RegisterEntry("staff2", "นาย", "ปิติ", "ขยัน", "นักวิชาการเงินและบัญชีปฏิบัติการ"),
                Role.STAFF,
                FINANCE);
        person(
                new RegisterEntry("reviewer", "นาย", "อรุณ", "รอบคอบ", "ปลัดองค์การบริหารส่วนตำบลบ้องตี้"),
                Role.REVIEWER);
        person(
                new RegisterEntry("manager", "นาย", "ประเสริฐ", "ใจซื่อ", "นายกองค์การบริหารส่วนตำบลบ้องตี้"),
                Role.MANAGER);
        person(new RegisterEntry("auditor", "นาง", "กมล", "ตรวจตรา", "นักวิชาการตรวจสอบภายใน"), Role.AUDITOR);
        person(new RegisterEntry("admin", "นาย", "ศักดิ์", "ดูแลดี", "นักวิชาการคอมพิวเตอร์"), Role.ADMINISTRATOR);
    }

    private void person(RegisterEntry entry, Role role, String... units) {
        List<String> groups = new ArrayList<>(List.of(units));
        groups.add(role.group());
        accounts.person(entry.person(), entry.firstName(), entry.lastName(), PasswordRule.DEMONSTRATION, groups);
        accounts.belongs(entry.person(), AGENCY);
        register.write(entry, false, Actor.SYSTEM);
    }
}
