package org.tricycle.dossier;

import java.util.List;

/**
 * How a project was judged: appraised, opined on, approved, appealed; each newest first and without names.
 *
 * @param appraisals rounds of appraisal with the opinions given beside them
 * @param approvals rounds of approval
 * @param appeals rejections and appeals against them
 */
public record Judgement(List<AppraisalRow> appraisals, List<ApprovalRow> approvals, List<AppealRow> appeals) {}
