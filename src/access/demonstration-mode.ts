/** Whether demonstration accounts exist; on the embedded database by default, elsewhere with JIELI_DEMO=1. */
export abstract class DemonstrationMode {
  abstract readonly demo: boolean;
}
