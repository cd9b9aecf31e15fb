import { createBrowserRouter } from 'react-router';
import { AppLayout } from './layout/app-layout';
import { NotFoundPage } from './not-found-page';
import { PageLoading } from './page-loading';
import { RequireSession } from './require-session';
import { RouteErrorPage } from './route-error-page';

/** Pages are loaded when they are first opened. */
const pages = [
  { index: true, lazy: async () => ({ Component: (await import('../features/desk/desk-page')).DeskPage }) },
  { path: 'cases', lazy: async () => ({ Component: (await import('../features/desk/cases-page')).CasesPage }) },
  { path: 'cases/new', lazy: async () => ({ Component: (await import('../features/registration/registration-page')).RegistrationPage }) },
  { path: 'cases/:caseId', lazy: async () => ({ Component: (await import('../features/case-file/case-page')).CasePage }) },
  { path: 'cases/:caseId/replay', lazy: async () => ({ Component: (await import('../features/replay/replay-page')).ReplayPage }) },
  { path: 'branches', lazy: async () => ({ Component: (await import('../features/branches/branches-page')).BranchesPage }) },
  { path: 'branches/:branchId', lazy: async () => ({ Component: (await import('../features/branches/branch-page')).BranchPage }) },
  { path: 'compare', lazy: async () => ({ Component: (await import('../features/compare/compare-page')).ComparePage }) },
  { path: 'supervision', lazy: async () => ({ Component: (await import('../features/supervision/board/board-page')).BoardPage }) },
  { path: 'disputes', lazy: async () => ({ Component: (await import('../features/dispute-desk/disputes-page')).DisputesPage }) },
  {
    path: 'disputes/:caseId/:disputeId',
    lazy: async () => ({ Component: (await import('../features/dispute-desk/page/dispute-page')).DisputePage }),
  },
  { path: 'whistles', lazy: async () => ({ Component: (await import('../features/whistle/board/whistles-page')).WhistlesPage }) },
  { path: 'whistles/new', lazy: async () => ({ Component: (await import('../features/whistle/draft/new-whistle-page')).NewWhistlePage }) },
  { path: 'whistles/:whistleId', lazy: async () => ({ Component: (await import('../features/whistle/page/whistle-page')).WhistlePage }) },
  { path: 'sharing/pushes', lazy: async () => ({ Component: (await import('../features/pushes/pushes-page')).PushesPage }) },
  { path: 'assessment', lazy: async () => ({ Component: (await import('../features/assessment/assessment-page')).AssessmentPage }) },
  { path: 'orders', lazy: async () => ({ Component: (await import('../features/intake/intake-page')).IntakePage }) },
  { path: 'orders/new', lazy: async () => ({ Component: (await import('../features/intake/receive-page')).ReceivePage }) },
  { path: 'orders/import', lazy: async () => ({ Component: (await import('../features/intake/order-import-page')).OrderImportPage }) },
  { path: 'orders/channels', lazy: async () => ({ Component: (await import('../features/intake/channels-page')).ChannelsPage }) },
  { path: 'orders/:orderId', lazy: async () => ({ Component: (await import('../features/intake/order-page')).OrderPage }) },
  { path: 'training', lazy: async () => ({ Component: (await import('../features/training/desk-page')).TrainingDeskPage }) },
  { path: 'training/scenarios', lazy: async () => ({ Component: (await import('../features/training/scenario-page')).ScenarioPage }) },
  {
    path: 'training/courses/:courseId',
    lazy: async () => ({ Component: (await import('../features/training/builder/course-builder-page')).CourseBuilderPage }),
  },
  { path: 'precedents', lazy: async () => ({ Component: (await import('../features/precedents/precedents-page')).PrecedentsPage }) },
  { path: 'training/materials', lazy: async () => ({ Component: (await import('../features/materials/materials-page')).MaterialsPage }) },
  {
    path: 'training/materials/:materialId',
    lazy: async () => ({ Component: (await import('../features/materials/material-page')).MaterialPage }),
  },
  { path: 'sharing', lazy: async () => ({ Component: (await import('../features/sharing/sharing-page')).SharingPage }) },
  { path: 'sharing/new', lazy: async () => ({ Component: (await import('../features/sharing/request-page')).RequestPage }) },
  { path: 'sharing/:shareId', lazy: async () => ({ Component: (await import('../features/sharing/page/share-page')).SharePage }) },
  {
    path: 'sharing/:shareId/content',
    lazy: async () => ({ Component: (await import('../features/sharing/page/content-page')).ContentPage }),
  },
  { path: 'catalogue', lazy: async () => ({ Component: (await import('../features/catalogue/catalogue-page')).CataloguePage }) },
  {
    path: 'catalogue/import',
    lazy: async () => ({ Component: (await import('../features/catalogue/catalogue-import-page')).CatalogueImportPage }),
  },
  {
    path: 'catalogue/changes',
    lazy: async () => ({ Component: (await import('../features/power-changes/changes-page')).ChangesPage }),
  },
  {
    path: 'catalogue/changes/new',
    lazy: async () => ({ Component: (await import('../features/power-changes/form/change-form-page')).ChangeFormPage }),
  },
  {
    path: 'catalogue/changes/:changeId',
    lazy: async () => ({ Component: (await import('../features/power-changes/change-page')).ChangePage }),
  },
  {
    path: 'catalogue/changes/:changeId/revise',
    lazy: async () => ({ Component: (await import('../features/power-changes/form/change-form-page')).ChangeFormPage }),
  },
  { path: 'learning', lazy: async () => ({ Component: (await import('../features/learning/learning-page')).LearningPage }) },
  { path: 'learning/:attemptId', lazy: async () => ({ Component: (await import('../features/learning/attempt-page')).AttemptPage }) },
  {
    path: 'training/classes',
    lazy: async () => ({ Component: (await import('../features/training-classes/classes-page')).ClassesPage }),
  },
  {
    path: 'training/classes/:classId',
    lazy: async () => ({ Component: (await import('../features/training-classes/class-page')).ClassPage }),
  },
  { path: 'clocks', lazy: async () => ({ Component: (await import('../features/clocks/clocks-page')).ClocksPage }) },
  { path: 'law', lazy: async () => ({ Component: (await import('../features/law/law-page')).LawPage }) },
  { path: 'law/import', lazy: async () => ({ Component: (await import('../features/law/law-import-page')).LawImportPage }) },
  { path: 'law/:key', lazy: async () => ({ Component: (await import('../features/law/instrument-page')).InstrumentPage }) },
  { path: 'operation', lazy: async () => ({ Component: (await import('../features/operation/operation-page')).OperationPage }) },
  {
    path: 'training/results',
    lazy: async () => ({ Component: (await import('../features/training-results/results-page')).ResultsPage }),
  },
  {
    path: 'learning/results',
    lazy: async () => ({ Component: (await import('../features/training-results/own-results-page')).OwnResultsPage }),
  },
  {
    path: 'learning/certificates/:number',
    lazy: async () => ({ Component: (await import('../features/training-results/certificate-page')).CertificatePage }),
  },
  { path: 'account', lazy: async () => ({ Component: (await import('../features/account/account-page')).AccountPage }) },
  { path: '*', Component: NotFoundPage },
].map((page) => ({ ...page, errorElement: <RouteErrorPage /> }));

export const router = createBrowserRouter([
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page')).SignInPage }),
    errorElement: <RouteErrorPage />,
    HydrateFallback: PageLoading,
  },
  {
    path: '/',
    element: (
      <RequireSession>
        <AppLayout />
      </RequireSession>
    ),
    errorElement: <RouteErrorPage />,
    HydrateFallback: PageLoading,
    children: pages,
  },
]);
