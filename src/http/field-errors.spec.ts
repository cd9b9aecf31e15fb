import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Problem } from './problem.js';
import { InputPipe } from './validation.pipe.js';
import { CleanText } from './validators/clean-text.js';
import { IsResidentId, IsUscc } from './validators/identifiers.js';
import { IsInstantInput } from './validators/instant-input.js';
import { Label } from './validators/label.js';
import { IsLocalDate } from './validators/local-date.js';

enum Colour {
  Red = 'red',
  Green = 'green',
}

class PartyBody {
  @IsString() @MinLength(2) @MaxLength(4) @Label('姓名') name: string;
  @IsOptional() @IsResidentId() @Label('身份证号') residentId?: string;
}

class FormBody {
  @IsOptional() @CleanText({ max: 10 }) @Label('案由') cause?: string;
  @IsOptional() @IsInt() @Min(1) @Max(9) @Label('份数') copies?: number;
  @IsOptional() @IsBoolean() @Label('紧急') urgent?: boolean;
  @IsOptional() @IsIn(['a', 'b']) @Label('选项') choice?: string;
  @IsOptional() @IsEnum(Colour) @Label('颜色') colour?: Colour;
  @IsOptional() @IsUUID() @Label('编号') id?: string;
  @IsOptional() @Matches(/^\d+$/) @Label('号码') digits?: string;
  @IsOptional() @IsInstantInput() @Label('时间') at?: string;
  @IsOptional() @IsLocalDate() @Label('日期') on?: string;
  @IsOptional() @IsUscc() @Label('信用代码') uscc?: string;
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(2) @CleanText({ max: 5 }, { each: true }) @Label('材料') materials?: string[];
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => PartyBody) @Label('当事人') parties?: PartyBody[];
  @IsOptional() @ValidateNested() @Type(() => PartyBody) @Label('负责人') head?: PartyBody;
  @IsOptional() @IsString() unlabelled?: string;
}

const pipe = new InputPipe();
const take = (body: unknown): Promise<unknown> => pipe.transform(body, { type: 'body', metatype: FormBody });
const errorsOf = async (body: unknown): Promise<unknown> => {
  try {
    return await take(body);
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors?.map(({ field, message }) => `${field}: ${message}`);
    throw error;
  }
};

describe('what is said about a field that cannot be taken', () => {
  it.each([
    [{ cause: '' }, 'cause: 「案由」不能为空。'],
    [{ cause: '  ' }, 'cause: 「案由」不能为空。'],
    [{ cause: '一二三四五六七八九十一' }, 'cause: 「案由」不能超过 10 个字。'],
    [{ cause: 'a\u0007b' }, 'cause: 「案由」含有不可见的控制字符，请删除后重新填写。'],
    [{ cause: 'a\u202eb' }, 'cause: 「案由」含有不可见的控制字符，请删除后重新填写。'],
    [{ cause: 5 }, 'cause: 「案由」应为文字。'],
    [{ copies: 0 }, 'copies: 「份数」不能小于 1。'],
    [{ copies: 10 }, 'copies: 「份数」不能大于 9。'],
    [{ copies: '3' }, 'copies: 「份数」应为整数。'],
    [{ copies: 1.5 }, 'copies: 「份数」应为整数。'],
    [{ urgent: 'yes' }, 'urgent: 「紧急」应为 true 或 false。'],
    [{ choice: 'c' }, 'choice: 「选项」应为以下之一：a、b。'],
    [{ colour: 'blue' }, 'colour: 「颜色」应为以下之一：red、green。'],
    [{ id: '7' }, 'id: 「编号」应为有效的编号（UUID）。'],
    [{ digits: 'x' }, 'digits: 「号码」格式不正确。'],
    [{ at: '2026-02-30T10:00' }, 'at: 「时间」应为有效的日期和时间，例如 2026-09-01T09:30。'],
    [{ at: 1767100000 }, 'at: 「时间」应为有效的日期和时间，例如 2026-09-01T09:30。'],
    [{ on: '2026-02-29' }, 'on: 「日期」应为有效的日期，例如 2026-09-01。'],
    [{ uscc: '91350100M000100Y44' }, 'uscc: 「信用代码」不正确：校验码对不上，请逐位核对。'],
    [{ materials: [] }, 'materials: 「材料」至少要有 1 项。'],
    [{ materials: ['a', 'b', 'c'] }, 'materials: 「材料」最多 2 项。'],
    [{ materials: 'a' }, 'materials: 「材料」应为列表。'],
    [{ materials: ['a', '一二三四五六'] }, 'materials: 「材料」不能超过 5 个字。'],
    [
      { parties: [{ name: '测试甲', residentId: '999999198501010017' }] },
      'parties.0.residentId: 「身份证号」不正确：校验码对不上，请逐位核对。',
    ],
    [{ parties: [{ name: '测试甲' }, {}] }, 'parties.1.name: 「姓名」不能为空。'],
    [{ parties: [{ name: '测' }] }, 'parties.0.name: 「姓名」不能少于 2 个字。'],
    [{ parties: ['x'] }, 'parties.0: 「当事人」第 1 项应为一组字段。'],
    [{ head: 'x' }, 'head: 「负责人」应为一组字段。'],
    [{ unlabelled: 1 }, 'unlabelled: 「unlabelled」应为文字。'],
    [{ unknown: 1 }, 'unknown: 「unknown」不是可以填写的字段。'],
    [{ parties: [{ name: '测试甲', id: 1 }] }, 'parties.0.id: 「id」不是可以填写的字段。'],
    [[], ': 正文应为一组字段，而不是列表。'],
  ])('%j → %s', async (body, sentence) => expect(await errorsOf(body)).toEqual([sentence]));

  it('has one sentence per field, and no end of fields', async () => {
    const body = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`field${index}`, 1]));
    expect(await errorsOf(body)).toHaveLength(50);
    expect(await errorsOf({ cause: 5, copies: 'x' })).toHaveLength(2);
  });

  it('repeats no more than the beginning of a name that somebody made up', async () => {
    const [sentence] = (await errorsOf({ ['x'.repeat(9000)]: 1 })) as string[];
    expect(sentence?.length).toBeLessThan(300);
  });
});

describe('every input', () => {
  it.each([
    ['text that the database cannot hold', { unlabelled: 'a\u0000b' }],
    ['half a character', { unlabelled: 'a\ud800b' }],
    ['100 000 characters', { unlabelled: 'x'.repeat(100_000) }],
    ['a name that the database cannot hold', { 'a\u0000b': 1 }],
    ['nesting without end', { head: JSON.parse('{"a":'.repeat(30) + '1' + '}'.repeat(30)) as unknown }],
    ['members without end', { materials: Array.from({ length: 6000 }, () => 'x') }],
  ])('is refused with %s', async (_, body) => {
    const errors = (await errorsOf(body)) as string[];
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/。$/);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-09-01T09:30', '2026-09-01T09:30:00.000+08:00'],
    ['2026-09-01T09:30:15', '2026-09-01T09:30:15.000+08:00'],
    ['2026-09-01T01:30:00Z', '2026-09-01T09:30:00.000+08:00'],
    ['2026-08-31T20:30:00.5-05:00', '2026-09-01T09:30:00.500+08:00'],
  ])('%s is taken as %s', async (text, at) => expect(await take({ at: text })).toMatchObject({ at }));

  it.each(['2026-09-01', '2026-09-01T24:00', '2026-09-01 09:30', '2026-13-01T00:00', '1026-09-01T09:30', 'now', ''])(
    '%p is none',
    async (text) => expect(await errorsOf({ at: text })).toHaveLength(1),
  );
});
