import { ValidateBy, type ValidationOptions } from 'class-validator';
import { residentIdFault } from '../../kernel/identifiers/resident-id.js';
import { usccFault } from '../../kernel/identifiers/uscc.js';

/** A resident identity number 公民身份号码 (GB 11643) with a correct check digit. */
export const IsResidentId = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isResidentId',
      validator: {
        validate: (value) => typeof value === 'string' && residentIdFault(value) === undefined,
        defaultMessage: (args) => RESIDENT_ID_SENTENCES[residentIdFault(String(args?.value)) ?? 'form'],
      },
    },
    options,
  );

/** A unified social credit code 统一社会信用代码 (GB 32100) with a correct check character. */
export const IsUscc = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isUscc',
      validator: {
        validate: (value) => typeof value === 'string' && usccFault(value) === undefined,
        defaultMessage: (args) => USCC_SENTENCES[usccFault(String(args?.value)) ?? 'form'],
      },
    },
    options,
  );

const RESIDENT_ID_SENTENCES = {
  form: '应为 18 位公民身份号码，最后一位可以是大写 X',
  birthday: '不正确：其中的出生日期不存在',
  check: '不正确：校验码对不上，请逐位核对',
} as const;

const USCC_SENTENCES = {
  form: '应为 18 位统一社会信用代码，由数字和大写字母组成（不含 I、O、S、V、Z）',
  check: '不正确：校验码对不上，请逐位核对',
} as const;
