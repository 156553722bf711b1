package org.sujarit.notification;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice save(Notice notice);

    @Modifying
    @Query("delete from Notice notice where notice.subject = :subject")
    void deleteBySubject(String subject);

    boolean existsByRecipientAndMessageKeyAndSubject(String recipient, String messageKey, String subject);

    List<Notice> findTop10ByRecipientOrderByGivenAtDesc(String recipient);
}
