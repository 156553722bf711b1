package org.sujarit.notification;

import java.util.List;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice save(Notice notice);

    void deleteBySubject(String subject);

    List<Notice> findTop10ByRecipientOrderByIdDesc(String recipient);
}
