import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { achievementQuery, indicatorQuery, installationQuery, sessionQuery } from '../api/queries.ts';
import { CrashPage, NotFoundPage } from './failure-pages.tsx';
import { Frame } from './frame.tsx';
import { hasPlace, rememberedPlace, rememberPlace, startingPlace } from './last-place.ts';
import { createQueryClient } from './query-client.ts';
import { returnAddress } from './return-address.ts';
import { isStep, type Step } from './set-up-steps.ts';

interface Context {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet });

export interface SignInSearch {
  readonly kembali?: string;
  readonly habis?: boolean;
}

export interface SetUpSearch {
  /** The way chosen; without it the three ways are shown. */
  readonly cara?: 'sendiri' | 'buku-kerja';
  readonly langkah?: Step;
}

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/mulai',
  validateSearch: (search: Record<string, unknown>): SetUpSearch => ({
    ...(search.cara === 'sendiri' || search.cara === 'buku-kerja' ? { cara: search.cara } : {}),
    ...(isStep(search.langkah) ? { langkah: search.langkah } : {}),
  }),
  component: lazyRouteComponent(() => import('../set-up/set-up-page.tsx'), 'SetUpPage'),
});

export interface HelpSearch {
  /** Words looked for. */
  readonly cari?: string;
}

const help = createRoute({
  getParentRoute: () => root,
  path: '/bantuan/{-$bab}',
  validateSearch: (search: Record<string, unknown>): HelpSearch =>
    typeof search.cari === 'string' ? { cari: search.cari } : {},
  component: lazyRouteComponent(() => import('../help/help-page.tsx'), 'HelpPage'),
});

/** Nothing there yet: whoever comes is led to the set-up. */
async function leadIfEmpty({ queryClient }: Context): Promise<void> {
  const installation = await queryClient.ensureQueryData(installationQuery).catch(() => null);
  if (installation?.stage === 'empty') throw redirect({ to: '/mulai' });
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    ...(typeof search.kembali === 'string' ? { kembali: search.kembali } : {}),
    ...(search.habis === true ? { habis: true } : {}),
  }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session !== null) throw redirect({ href: returnAddress(search.kembali) });
    await leadIfEmpty(context);
  },
  component: lazyRouteComponent(() => import('../identity/sign-in-page.tsx'), 'SignInPage'),
});

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) await leadIfEmpty(context);
    if (session === null) throw redirect({ to: '/masuk', search: { kembali: location.href } });
    return { session };
  },
  component: Frame,
});

const start = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: ({ context }) => {
    const place = startingPlace(context.session, rememberedPlace());
    if (place !== null) throw redirect({ to: '/$unit/$year', params: place });
  },
  component: lazyRouteComponent(() => import('./no-units-page.tsx'), 'NoUnitsPage'),
});

export interface PlaceSearch {
  /** Id of the figure whose explanation is open. */
  readonly angka?: string;
}

const place = createRoute({
  getParentRoute: () => frame,
  path: '/$unit/$year',
  params: {
    parse: ({ unit, year }) => ({ unit, year: Number(year) }),
    stringify: ({ unit, year }) => ({ unit, year: String(year) }),
  },
  validateSearch: (search: Record<string, unknown>): PlaceSearch =>
    typeof search.angka === 'string' ? { angka: search.angka } : {},
  beforeLoad: ({ context, params }) => {
    const isKnown = hasPlace(context.session, params);
    if (isKnown) rememberPlace(params);
    return { isKnown };
  },
  component: lazyRouteComponent(() => import('./place.tsx'), 'PlaceLayout'),
});

const home = createRoute({
  getParentRoute: () => place,
  path: '/',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(achievementQuery(params.unit, params.year)),
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});

const achievement = createRoute({
  getParentRoute: () => place,
  path: 'capaian',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(achievementQuery(params.unit, params.year)),
  component: lazyRouteComponent(() => import('../measurement/achievement-page.tsx'), 'AchievementPage'),
});

const indicator = createRoute({
  getParentRoute: () => place,
  path: 'capaian/$code',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(indicatorQuery(params.unit, params.year, params.code)),
  component: lazyRouteComponent(() => import('../measurement/indicator-page.tsx'), 'IndicatorPage'),
});

export interface ReportSearch {
  /** The run being looked at. */
  readonly proses?: string;
  /** The page of its preview. */
  readonly halaman?: number;
}

const report = createRoute({
  getParentRoute: () => place,
  path: 'laporan',
  validateSearch: (search: Record<string, unknown>): ReportSearch => ({
    ...(typeof search.proses === 'string' ? { proses: search.proses } : {}),
    ...(Number.isInteger(search.halaman) ? { halaman: Number(search.halaman) } : {}),
  }),
  component: lazyRouteComponent(() => import('../reporting/report-page.tsx'), 'ReportPage'),
});

const layouts = createRoute({
  getParentRoute: () => place,
  path: 'laporan/tata-letak',
  component: lazyRouteComponent(() => import('../reporting/layout/layouts-page.tsx'), 'LayoutsPage'),
});

const layout = createRoute({
  getParentRoute: () => place,
  path: 'laporan/tata-letak/$code',
  component: lazyRouteComponent(() => import('../reporting/layout/editor-page.tsx'), 'LayoutPage'),
});

export interface ImportSearch {
  /** The uploaded file being looked at. */
  readonly berkas?: string;
  /** The sheet one came to fill in. */
  readonly lembar?: string;
}

const importSearch = (search: Record<string, unknown>): ImportSearch => ({
  ...(typeof search.berkas === 'string' ? { berkas: search.berkas } : {}),
  ...(typeof search.lembar === 'string' ? { lembar: search.lembar.slice(0, 60) } : {}),
});

const importing = createRoute({
  getParentRoute: () => place,
  path: 'impor',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../exchange/import-page.tsx'), 'ImportPage'),
});

/** For an office whose unit has no data yet. */
const firstImport = createRoute({
  getParentRoute: () => frame,
  path: '/impor',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../exchange/import-page.tsx'), 'FirstImportPage'),
});

const routeTree = root.addChildren([
  setUp,
  help,
  signIn,
  frame.addChildren([
    start,
    firstImport,
    place.addChildren([home, achievement, indicator, report, layouts, layout, importing]),
  ]),
]);

function buildRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: CrashPage,
    scrollRestoration: true,
  });
}

type ClientRouter = ReturnType<typeof buildRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: ClientRouter;
  }
}

/** The router with its query cache; when the session ends it leads to sign-in, and back afterwards. */
export function createClientRouter(): { router: ClientRouter; queryClient: QueryClient } {
  const queryClient = createQueryClient(() => {
    if (queryClient.getQueryData(sessionQuery.queryKey) === null) return;
    queryClient.setQueryData(sessionQuery.queryKey, null);
    const { href } = router.state.location;
    void router.navigate({ to: '/masuk', search: { kembali: href, habis: true } });
  });
  const router = buildRouter(queryClient);
  return { router, queryClient };
}
