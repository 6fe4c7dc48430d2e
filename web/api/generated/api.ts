/**
 * Written from the server's OpenAPI description by src/app/openapi.test.ts; not edited by hand:
 * npx vitest run src/app/openapi.test.ts -u
 */

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

interface Credentials {
  readonly username: string;
  readonly password: string;
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
  readonly governmentCodeNeeded: boolean;
  readonly demoAccounts?: readonly {
    readonly username: string;
    readonly role: string;
    readonly password: string;
  }[];
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

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly [name: string]: unknown;
}

interface ReportRequest {
  readonly kind: "lkjip";
  readonly format: "pdf" | "docx" | "html";
}

interface ReportRun {
  readonly id: string;
  readonly status: "queued" | "running" | "done" | "failed";
  readonly progress: number;
  readonly step: string;
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly format: "pdf" | "docx" | "html";
  readonly createdAt: string;
  readonly problem: string | null;
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

export interface Api {
  readonly AcceptedReport: AcceptedReport;
  readonly Achievement: Achievement;
  readonly AuditVerdict: AuditVerdict;
  readonly BackupSummary: BackupSummary;
  readonly BundleDifference: BundleDifference;
  readonly BundleProblem: BundleProblem;
  readonly Credentials: Credentials;
  readonly Explanation: Explanation;
  readonly Figure: Figure;
  readonly ImportAnswer: ImportAnswer;
  readonly IndicatorDetail: IndicatorDetail;
  readonly IndicatorRow: IndicatorRow;
  readonly Installation: Installation;
  readonly Outcome: Outcome;
  readonly Problem: Problem;
  readonly ReportRequest: ReportRequest;
  readonly ReportRun: ReportRun;
  readonly ScaleTone: ScaleTone;
  readonly Session: Session;
}
