import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

export class ScenarioBody {
  /** YAML as docs/scenarios.md describes it; tabs and line ends as typed. */
  @CleanText({ max: 200_000 })
  @Label('情景脚本')
  text: string;
}
