/**
 * Written from the server's OpenAPI description by src/app/openapi.test.ts; not edited by hand:
 * npx vitest run src/app/openapi.test.ts -u
 */

interface AcceptedImport {
  readonly id: string;
}

interface AcceptedReport {
  readonly id: string;
}

interface Achievement {
  readonly unit: {
    readonly code: string;
    readonly name: string;
  };
  readonly year: number;
  readonly dataVersion: string;
  readonly scale: {
    readonly name: string;
    readonly citation: string;
    readonly bands: readonly {
      readonly lower: string;
      readonly isInclusive: boolean;
      readonly label: string;
      readonly tone: ScaleTone;
    }[];
  };
  readonly cap: string | null;
  readonly objectives: readonly {
    readonly code: string;
    readonly text: string;
    readonly goal: string;
    readonly indicators: readonly IndicatorRow[];
  }[];
  readonly goals: readonly {
    readonly code: string;
    readonly text: string;
    readonly indicators: readonly IndicatorRow[];
  }[];
  readonly mean: Figure;
  readonly meanCategory: Figure;
  readonly measured: Figure;
  readonly budget: {
    readonly pagu: Figure;
    readonly realisasi: Figure;
    readonly serapan: Figure;
    readonly sisa: Figure;
  };
}

interface AttachedPhoto {
  readonly image: string;
  readonly bytes: number;
  readonly dataVersion: number;
}

interface AuditVerdict {
  readonly government: string;
  readonly name: string;
  readonly sealed: number;
  readonly pending: number;
  readonly head: string;
  readonly findings: readonly {
    readonly kind: "altered" | "broken-chain" | "gap" | "unsealed";
    readonly entryId: string;
    readonly sequence: number | null;
  }[];
}

interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

interface BundleDifference {
  readonly kind: "added" | "changed" | "removed";
  readonly what: string;
  readonly table: string;
  readonly key: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface BundleProblem {
  readonly severity: "error" | "note";
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly read: string | null;
  readonly expected: string | null;
}

interface CellProblem {
  readonly severity: "error" | "note";
  readonly code: string;
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly read: string | null;
  readonly expected: string | null;
  readonly path: string | null;
}

interface ConfirmedImport {
  readonly unit: string;
  readonly place: string;
  readonly year: number;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  };
  readonly recordId: string | null;
}

interface CreatedAccount {
  readonly username: string;
  readonly roles: readonly ("public" | "contributor" | "planner" | "verifier" | "approver" | "coordinator" | "evaluator" | "leader" | "administrator" | "platform")[];
  readonly unit: string | null;
}

interface CreatedOffice {
  readonly unit: string;
  readonly year: number;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface DifferencePage {
  readonly total: number;
  readonly pageSize: number;
  readonly rows: readonly ImportDifference[];
}

interface Explanation {
  readonly rule: string;
  readonly ruleName: string;
  readonly formula: string;
  readonly worked: string;
  readonly inputs: readonly {
    readonly symbol: string;
    readonly label: string;
    readonly shown: string;
    readonly source: string | null;
    readonly figureId: string | null;
  }[];
  readonly rounding: string | null;
  readonly notes: readonly string[];
}

interface Figure {
  readonly id: string;
  readonly label: string;
  readonly kind: "percent" | "points" | "rupiah" | "number" | "count" | "category" | "grade";
  readonly unit: string | null;
  readonly decimals: number;
  readonly outcome: Outcome;
  readonly word: string | null;
  readonly shown: string;
  readonly explanation: Explanation;
}

interface ImportAnswer {
  readonly imported: boolean;
  readonly dryRun: boolean;
  readonly unit: string | null;
  readonly year: number | null;
  readonly problems: readonly BundleProblem[];
  readonly problemCount: number;
  readonly differences: readonly BundleDifference[];
}

interface ImportAnswers {
  readonly answers: readonly {
    readonly kind: "sheet" | "column";
    readonly sheet: string;
    readonly found: string;
    readonly field: string | null;
    readonly remember: boolean;
  }[];
}

interface ImportConfirmation {
  readonly baseVersion: number;
}

interface ImportDifference {
  readonly kind: "added" | "changed" | "removed";
  readonly what: string;
  readonly key: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface ImportDraft {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly kind: "json" | "xlsx";
  readonly state: "uploaded" | "checking" | "questions" | "ready" | "refused" | "imported" | "undone" | "expired";
  readonly progress: number;
  readonly step: string;
  readonly unit: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly baseVersion: number | null;
  readonly problem: string | null;
  readonly recordId: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly summary: ImportSummary | null;
}

interface ImportRecord {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly fileName: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly isNewYear: boolean;
  readonly importedAt: string;
  readonly importedBy: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly canUndo: boolean;
  readonly undoRefusal: string | null;
}

interface ImportSummary {
  readonly unitName: string | null;
  readonly source: {
    readonly unit: string | null;
    readonly unitName: string | null;
    readonly year: number | null;
  } | null;
  readonly isNewUnit: boolean;
  readonly isNewYear: boolean;
  readonly errors: number;
  readonly notes: number;
  readonly questions: readonly MappingQuestion[];
  readonly totals: readonly TotalComparison[];
  readonly sheets: readonly {
    readonly index: number;
    readonly name: string;
    readonly isRead: boolean;
    readonly errors: number;
    readonly notes: number;
  }[];
  readonly differences: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly groups: readonly {
      readonly what: string;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    }[];
  };
}

interface IndicatorDetail {
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly unit: string;
    readonly method: "maximise" | "minimise-ratio" | "minimise-deviation" | "range" | "predicate" | "text";
    readonly methodName: string;
    readonly accumulation: "sum" | "last" | "average" | "maximum";
    readonly definition: string | null;
    readonly formula: string | null;
    readonly source: string | null;
    readonly owner: string | null;
    readonly frequency: "monthly" | "quarterly" | "semester" | "yearly";
    readonly decimals: number;
  };
  readonly figures: readonly Figure[];
  readonly years: readonly {
    readonly year: number;
    readonly target: string | null;
    readonly realisation: string | null;
    readonly achievement: string | null;
  }[];
  readonly planEnd: {
    readonly year: number;
    readonly target: Figure;
    readonly achievement: Figure;
  };
  readonly quarters: readonly {
    readonly quarter: 1 | 2 | 3 | 4;
    readonly target: Figure | null;
    readonly realisasi: Figure | null;
    readonly capaian: Figure | null;
  }[];
  readonly benchmarks: readonly {
    readonly place: string;
    readonly scope: "peer" | "province" | "nation";
    readonly year: number;
    readonly value: string | null;
    readonly source: string | null;
    readonly difference: Figure | null;
  }[];
  readonly programmes: readonly {
    readonly code: string;
    readonly name: string;
    readonly pagu: Figure;
    readonly realisasi: Figure;
    readonly serapan: Figure;
  }[];
  readonly narratives: readonly {
    readonly section: string;
    readonly title: string;
    readonly parts: readonly ({
      readonly kind: "text";
      readonly text: string;
    } | {
      readonly kind: "figure";
      readonly figureId: string;
      readonly shown: string;
    })[];
  }[];
}

interface IndicatorRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly ikuNumber: number | null;
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly capaian: Figure;
  readonly kategori: Figure;
  readonly tone: ScaleTone | null;
  readonly trend: readonly {
    readonly year: number;
    readonly value: string | null;
  }[];
}

interface Installation {
  readonly name: string;
  readonly stage: "empty" | "without-accounts" | "ready";
  readonly governmentCodeNeeded: boolean;
  readonly demoAccounts?: readonly {
    readonly username: string;
    readonly role: string;
    readonly group: string;
    readonly password: string;
  }[];
}

interface LayoutCard {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  readonly origin: "built-in" | "government" | "unit";
  readonly basedOn: string | null;
  readonly basedOnCode: string | null;
  readonly inForce: number | null;
  readonly hasDraft: boolean;
  readonly editions: readonly LayoutEdition[];
  readonly usedBy: readonly {
    readonly unit: string;
    readonly name: string;
    readonly year: number;
  }[];
  readonly isChosen: boolean;
  readonly mayEdit: boolean;
}

interface LayoutChoice {
  readonly layout: string;
}

interface LayoutColumns {
  readonly [name: string]: readonly {
    readonly id: string;
    readonly head: string;
    readonly group: string | null;
    readonly isOffered: boolean;
  }[];
}

interface LayoutDetail {
  readonly card: LayoutCard;
  readonly inForce: ReportLayout | null;
  readonly draft: {
    readonly revision: number;
    readonly layout: ReportLayout;
  } | null;
}

interface LayoutDraftChange {
  readonly revision: number;
  readonly layout: ReportLayout;
}

interface LayoutEdition {
  readonly number: number;
  readonly state: "draft" | "in-force" | "replaced";
  readonly note: string | null;
  readonly editedAt: string;
  readonly editedBy: string | null;
  readonly inForceAt: string | null;
}

interface LayoutFile {
  readonly hash: string;
  readonly purpose: "emblem" | "word-styles";
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: string;
}

interface LayoutInForce {
  readonly revision: number;
  readonly note: string;
}

interface LayoutList {
  readonly chosen: string;
  readonly may: {
    readonly copy: boolean;
    readonly copyForGovernment: boolean;
    readonly choose: boolean;
  };
  readonly locked: string | null;
  readonly layouts: readonly LayoutCard[];
}

interface LayoutPreview {
  readonly id: string;
  readonly pages: number;
}

interface LayoutPreviewRequest {
  readonly layout: ReportLayout;
  readonly part: string | null;
}

interface LayoutProblem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly read: string | null;
  readonly expected: string | null;
}

interface MappingQuestion {
  readonly id: string;
  readonly sheet: string;
  readonly kind: "sheet" | "column";
  readonly found: string;
  readonly candidates: readonly {
    readonly field: string;
    readonly label: string;
    readonly likeness: number;
  }[];
}

interface NewLayout {
  readonly name: string;
  readonly forGovernment: boolean;
  readonly from?: string;
  readonly layout?: ReportLayout;
}

interface NewOffice {
  readonly office: OfficeSetup;
  readonly account: {
    readonly username: string;
    readonly password: string;
  };
}

interface OfficeSetup {
  readonly government: {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    readonly capital: string;
    readonly headTitle: string;
    readonly zone: string;
  };
  readonly unit: {
    readonly kind: string;
    readonly name: string;
    readonly code: string;
    readonly shortName: string;
    readonly place: string;
    readonly address: string;
    readonly year: number;
  };
  readonly positions: readonly {
    readonly title: string;
    readonly part: string;
    readonly superior: string;
    readonly level: string;
  }[];
  readonly plan: {
    readonly title: string;
    readonly startYear: number;
    readonly endYear: number;
    readonly goal: string;
    readonly objective: string;
    readonly indicator: string;
    readonly indicatorUnit: string;
    readonly target: string;
  };
}

interface OpenImports {
  readonly mayImport: boolean;
  readonly drafts: readonly ImportDraft[];
}

interface OperatorAccount {
  readonly username: string;
  readonly displayName: string | null;
  readonly password: string;
  readonly roles: readonly ("public" | "contributor" | "planner" | "verifier" | "approver" | "coordinator" | "evaluator" | "leader" | "administrator" | "platform")[];
  readonly unit: string | null;
  readonly position: string | null;
}

type Outcome = {
  readonly state: "value";
  readonly value: string;
  readonly parts: {
    readonly numerator: string;
    readonly denominator: string;
  } | null;
} | {
  readonly state: "missing";
} | {
  readonly state: "awaiting";
  readonly from: string;
  readonly expected: string | null;
} | {
  readonly state: "not-applicable";
  readonly reason: string;
} | {
  readonly state: "not-computable";
  readonly code: string;
  readonly reason: string;
};

interface Overview {
  readonly year: number;
  readonly dataVersion: string;
  readonly physical: Figure;
  readonly survey: {
    readonly value: Figure;
    readonly grade: Figure;
  } | null;
  readonly evaluations: readonly {
    readonly year: number;
    readonly score: Figure;
    readonly grade: Figure;
  }[];
  readonly villages: {
    readonly total: Figure;
    readonly statuses: readonly {
      readonly status: string;
      readonly count: Figure;
    }[];
  } | null;
  readonly categories: {
    readonly bands: readonly {
      readonly label: string;
      readonly tone: "very-good" | "good" | "fair" | "poor" | "very-poor";
      readonly count: number;
    }[];
    readonly unmeasured: number;
  };
  readonly quarters: readonly {
    readonly quarter: 1 | 2 | 3 | 4;
    readonly spending: Figure | null;
    readonly absorption: Figure | null;
  }[];
}

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly [name: string]: unknown;
}

interface ProblemPage {
  readonly total: number;
  readonly pageSize: number;
  readonly rows: readonly CellProblem[];
}

interface Readiness {
  readonly layout: {
    readonly code: string;
    readonly name: string;
  };
  readonly progress: {
    readonly complete: number;
    readonly needed: number;
    readonly state: ReadinessState;
  };
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly progress: {
      readonly complete: number;
      readonly needed: number;
      readonly state: ReadinessState;
    };
    readonly items: readonly ReadinessItem[];
  }[];
}

interface ReadinessItem {
  readonly id: string;
  readonly title: string;
  readonly state: ReadinessState;
  readonly count: {
    readonly filled: number;
    readonly of: number;
  } | null;
  readonly detail: string | null;
  readonly place: {
    readonly page: "impor" | "capaian" | "laporan";
    readonly sheet?: string;
    readonly indicator?: string;
    readonly section?: string;
  };
}

type ReadinessState = "complete" | "partly" | "missing" | "not-needed";

interface RememberedAnswer {
  readonly id: string;
  readonly kind: "sheet" | "column";
  readonly sheet: string;
  readonly found: string;
  readonly field: string | null;
  readonly label: string | null;
}

interface ReportLayout {
  readonly [name: string]: unknown;
}

interface ReportPart {
  readonly id: string;
  readonly kind: "front" | "chapter" | "annex";
  readonly label: string | null;
  readonly title: string;
}

interface ReportRequest {
  readonly kind: "lkjip";
  readonly format: "pdf" | "docx" | "html" | "xlsx";
  readonly part?: string | null;
}

interface ReportRun {
  readonly id: string;
  readonly status: "queued" | "running" | "done" | "failed";
  readonly progress: number;
  readonly step: string;
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly format: "pdf" | "docx" | "html" | "xlsx";
  readonly part: {
    readonly id: string;
    readonly title: string;
  } | null;
  readonly hasTables: boolean;
  readonly layout: {
    readonly code: string;
    readonly version: number;
  } | null;
  readonly createdAt: string;
  readonly problem: string | null;
}

interface ReportTable {
  readonly id: string;
  readonly label: string | null;
  readonly title: string;
  readonly rows: number;
}

interface SavedLayoutDraft {
  readonly revision: number;
  readonly problems: readonly LayoutProblem[];
}

type ScaleTone = "very-good" | "good" | "fair" | "poor" | "very-poor";

interface Session {
  readonly account: {
    readonly name: string;
    readonly username: string;
    readonly roles: readonly string[];
  };
  readonly government: {
    readonly name: string;
  };
  readonly units: readonly {
    readonly code: string;
    readonly shortName: string;
    readonly name: string;
    readonly years: readonly number[];
  }[];
  readonly can: {
    readonly report: boolean;
    readonly import: boolean;
  };
}

interface SetUp {
  readonly loading: {
    readonly percent: number;
    readonly step: string;
  } | null;
}

interface SheetPage {
  readonly name: string;
  readonly isRead: boolean;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly from: number;
  readonly totalRows: number;
  readonly pageSize: number;
  readonly rows: readonly (readonly string[])[];
  readonly isCut: boolean;
  readonly problemCells: readonly string[];
}

interface TotalComparison {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly printed: string;
  readonly computed: string;
  readonly difference: string | null;
}

export interface Api {
  readonly AcceptedImport: AcceptedImport;
  readonly AcceptedReport: AcceptedReport;
  readonly Achievement: Achievement;
  readonly AttachedPhoto: AttachedPhoto;
  readonly AuditVerdict: AuditVerdict;
  readonly BackupSummary: BackupSummary;
  readonly BundleDifference: BundleDifference;
  readonly BundleProblem: BundleProblem;
  readonly CellProblem: CellProblem;
  readonly ConfirmedImport: ConfirmedImport;
  readonly CreatedAccount: CreatedAccount;
  readonly CreatedOffice: CreatedOffice;
  readonly Credentials: Credentials;
  readonly DifferencePage: DifferencePage;
  readonly Explanation: Explanation;
  readonly Figure: Figure;
  readonly ImportAnswer: ImportAnswer;
  readonly ImportAnswers: ImportAnswers;
  readonly ImportConfirmation: ImportConfirmation;
  readonly ImportDifference: ImportDifference;
  readonly ImportDraft: ImportDraft;
  readonly ImportRecord: ImportRecord;
  readonly ImportSummary: ImportSummary;
  readonly IndicatorDetail: IndicatorDetail;
  readonly IndicatorRow: IndicatorRow;
  readonly Installation: Installation;
  readonly LayoutCard: LayoutCard;
  readonly LayoutChoice: LayoutChoice;
  readonly LayoutColumns: LayoutColumns;
  readonly LayoutDetail: LayoutDetail;
  readonly LayoutDraftChange: LayoutDraftChange;
  readonly LayoutEdition: LayoutEdition;
  readonly LayoutFile: LayoutFile;
  readonly LayoutInForce: LayoutInForce;
  readonly LayoutList: LayoutList;
  readonly LayoutPreview: LayoutPreview;
  readonly LayoutPreviewRequest: LayoutPreviewRequest;
  readonly LayoutProblem: LayoutProblem;
  readonly MappingQuestion: MappingQuestion;
  readonly NewLayout: NewLayout;
  readonly NewOffice: NewOffice;
  readonly OfficeSetup: OfficeSetup;
  readonly OpenImports: OpenImports;
  readonly OperatorAccount: OperatorAccount;
  readonly Outcome: Outcome;
  readonly Overview: Overview;
  readonly Problem: Problem;
  readonly ProblemPage: ProblemPage;
  readonly Readiness: Readiness;
  readonly ReadinessItem: ReadinessItem;
  readonly ReadinessState: ReadinessState;
  readonly RememberedAnswer: RememberedAnswer;
  readonly ReportLayout: ReportLayout;
  readonly ReportPart: ReportPart;
  readonly ReportRequest: ReportRequest;
  readonly ReportRun: ReportRun;
  readonly ReportTable: ReportTable;
  readonly SavedLayoutDraft: SavedLayoutDraft;
  readonly ScaleTone: ScaleTone;
  readonly Session: Session;
  readonly SetUp: SetUp;
  readonly SheetPage: SheetPage;
  readonly TotalComparison: TotalComparison;
}
