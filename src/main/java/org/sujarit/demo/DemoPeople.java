package org.sujarit.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;

/** The demonstration's agency, units and people; every password is {@value #PASSWORD}. */
@Component
class DemoPeople {

    static final String AGENCY = "bongti";
    private static final String PASSWORD = "sujarit-demo";
    private static final String OFFICE = "bongtiPalad";
    private static final String FINANCE = "bongtiKlang";
    private static final String WORKS = "bongtiChang";
    private static final String EDUCATION = "bongtiSueksa";

    private final Agencies agencies;
    private final Accounts accounts;

    DemoPeople(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
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
        person("officer", "วิภา", "รักงาน", Role.ITA_OFFICER, OFFICE);
        person("head", "สมชาย", "นำทาง", Role.UNIT_HEAD, OFFICE, FINANCE, WORKS, EDUCATION);
        person("staff", "มานี", "ตั้งใจ", Role.STAFF, OFFICE);
        person("staff2", "ปิติ", "ขยัน", Role.STAFF, FINANCE);
        person("reviewer", "อรุณ", "รอบคอบ", Role.REVIEWER);
        person("manager", "ประเสริฐ", "ใจซื่อ", Role.MANAGER);
        person("auditor", "กมล", "ตรวจตรา", Role.AUDITOR);
        person("admin", "ศักดิ์", "ดูแลดี", Role.ADMINISTRATOR);
    }

    private void person(String id, String firstName, String lastName, Role role, String... units) {
        List<String> groups = new java.util.ArrayList<>(List.of(units));
        groups.add(role.group());
        accounts.person(id, firstName, lastName, PASSWORD, groups);
        accounts.belongs(id, AGENCY);
    }
}
