import type { Framework } from '../model/index.js';

/**
 * Local arrangements for children with special educational needs and disabilities, since 2023. The result is one of three
 * sentences, not a grade. After it, reports say when the next inspection will be, which is no part of the outcome.
 * Wording: the section "Inspection outcome" of the reports of Ofsted and CQC; the aliases are forms that they also print.
 */
export const areaSend: Framework = {
  id: 'area-send',
  name: 'Area SEND inspection',
  inspectorate: { name: 'Ofsted and the Care Quality Commission' },
  from: '2023',
  scale: [
    {
      id: 'outcome-1',
      label:
        'The local area partnership’s special educational needs and/or disabilities (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.',
      aliases: [
        'The local area partnership’s special educational needs and/or disability (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.',
        'The local area partnership’s arrangements typically lead to positive experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership is taking action where improvements are needed.',
      ],
      tone: 'good',
    },
    {
      id: 'outcome-2',
      label:
        'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.',
      aliases: [
        'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/disabilities (SEND). The local area partnership must work jointly to make improvements.',
      ],
      tone: 'weak',
    },
    {
      id: 'outcome-3',
      label:
        'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.',
      aliases: [
        'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND) which the local area partnership must address urgently.',
      ],
      tone: 'poor',
    },
  ],
  overall: { id: 'inspection-outcome', label: 'Inspection outcome' },
};
