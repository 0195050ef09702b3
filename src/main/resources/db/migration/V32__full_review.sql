create table full_review (
    project_code varchar(20) primary key references project,
    version bigint not null,
    document_before integer not null,
    opened_at timestamp(6) not null,
    due_on date not null,
    review_result varchar(30),
    reason varchar(4000),
    changes varchar(4000),
    document_version integer,
    concluded_by varchar(60),
    concluded_at timestamp(6),
    register_number bigint,
    advice varchar(20),
    advice_reason varchar(4000),
    advised_by varchar(60),
    advised_at timestamp(6)
);
