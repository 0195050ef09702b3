package org.tricycle.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tricycle.exchange.TakingBudgets;
import org.tricycle.platform.web.Texts;
import org.tricycle.platform.web.WorkbookServlet;

/** An empty spreadsheet for budget lines, in the reader's language. */
@WebServlet(name = "budget-template", urlPatterns = "/tasks/budget.xlsx")
public class BudgetServlet extends WorkbookServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient TakingBudgets taking;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Texts texts;

    @Override
    protected byte[] workbook() {
        return taking.template(texts.locale());
    }
}
