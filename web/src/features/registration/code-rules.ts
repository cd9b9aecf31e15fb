import type { FormRule } from 'antd';

const FULL = 18;

/** A wrong check digit is told as soon as all 18 characters are there, a wrong length only when the field is left. */
export const codeRules = (faultOf: (text: string) => string | undefined): FormRule[] => {
  const check = (text: string | undefined): Promise<void> => {
    const fault = text === undefined || text === '' ? undefined : faultOf(text);
    return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
  };
  return [
    {
      validateTrigger: 'onChange',
      validator: (_, text?: string) => (text !== undefined && text.length >= FULL ? check(text) : Promise.resolve()),
    },
    { validateTrigger: 'onBlur', validator: (_, text?: string) => check(text) },
  ];
};

/** `「姓名」不能为空` in the words of the server. */
export const required = (label: string): FormRule => ({ required: true, whitespace: true, message: `「${label}」不能为空` });
/** For everything that is not text. */
export const chosen = (label: string): FormRule => ({ required: true, message: `请选择「${label}」` });
